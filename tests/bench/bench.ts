import { readArticle } from '../../src/corpus/workspace.ts';
import { printAlignmentBench } from './alignment.ts';
import { printBatchBench } from './batch.ts';
import { printDetectorBench } from './detectors.ts';
import { printDiscoveryBench } from './discovery.ts';
import { printFirstFrameBench } from './first-frame.ts';
import { printFrameBench } from './frames.tsx';
import { printPages, printRows, printWholeImport } from './import.ts';
import { printLimitBench } from './limit.ts';
import { printReportBench } from './report.ts';
import { printStartUpBench } from './start-up.ts';

/** `npm run bench [-- NAME…]`: ratios against a named peer, measured in one run on one machine. */

const real: string[] = [];
for (const [event, id] of [
  ['nato-russia-council-2022-01', 'asharq-2022-01-13'],
  ['nato-russia-council-2022-01', 'euronews-2022-01-12'],
  ['security-guarantees-2021-12', 'aljazeera-2021-12-31'],
  ['security-guarantees-2021-12', 'asharq-2021-12-17'],
  ['security-guarantees-2021-12', 'levant-2021-12-07'],
] as const) {
  const article = await readArticle({ root: process.cwd() }, event, id);
  real.push(
    ...article.body
      .split(/[.؟!\n]+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/u).length > 5),
  );
}

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  'start-up': printStartUpBench,
  'first-frame': printFirstFrameBench,
  pages: printPages,
  rows: () => printRows(real),
  import: () => printWholeImport(real),
  report: () => printReportBench(real),
  discovery: () => printDiscoveryBench(real),
  batch: () => printBatchBench(real),
  limit: () => printLimitBench(real),
  alignment: () => printAlignmentBench(real),
  detectors: () => printDetectorBench(real),
  frames: () => printFrameBench(real),
};

const asked = process.argv.slice(2);
for (const name of asked)
  if (BENCHES[name] === undefined)
    throw new Error(`there is no bench “${name}”; there are ${Object.keys(BENCHES).join(', ')}`);
console.log(`node ${process.version}, ${process.arch}`);
for (const [name, run] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`## ${name}`);
  await run();
}
