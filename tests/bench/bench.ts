import { readArticle } from '../../src/corpus/workspace.ts';
import { printAlignmentBench } from './alignment.ts';
import { printDetectorBench } from './detectors.ts';
import { printFirstFrameBench } from './first-frame.ts';
import { printFrameBench } from './frames.tsx';
import { printImportBench } from './import.ts';
import { printStartUpBench } from './start-up.ts';

/** `npm run bench`: ratios against a named peer, measured in one run on one machine. */

const real = [];
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

console.log(`node ${process.version}, ${process.arch}`);
printStartUpBench();
await printFirstFrameBench();
await printImportBench(real);
printAlignmentBench(real);
printDetectorBench(real);
await printFrameBench(real);
