import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodePage } from '../../src/corpus/encoding.ts';
import { pageRecord } from '../../src/corpus/import/html.ts';
import { fileInput } from '../../src/corpus/import/input.ts';
import { jsonl } from '../../src/corpus/import/jsonl.ts';
import { sourceFor } from '../../src/corpus/import/registry.ts';
import { toArticle } from '../../src/corpus/import/to-article.ts';
import { KNOWN_OUTLETS } from '../../src/corpus/outlets.ts';
import { pageCases } from '../support/pages.ts';
import { peakOf } from './peak.ts';
import { median } from './timing.ts';

/** Pages a second beside Readability on linkedom alone, rows a second beside `JSON.parse` alone. */

const CONTEXT = { hints: {}, outlets: KNOWN_OUTLETS, fieldNames: new Map<string, string>(), sourceFor };
const ROUNDS = 7;
/** Rounds before the ones that count. */
const WARM_UP = 3;

/** Page by page, one after the other: what else the machine does then slows both. */
export async function printPages(): Promise<void> {
  const pages = [...pageCases('tests/corpus/import/pages/a'), ...pageCases('tests/corpus/import/pages/b')];
  const times = pages.map(() => ({ alone: [] as number[], ours: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, { bytes, contentType, url, name }] of pages.entries()) {
      const alone = await timed(() => {
        new Readability(parseHTML(decodePage(bytes, contentType).text).document).parse();
      });
      const input = { name, file: undefined, url, contentType, retrieved: undefined };
      const ours = await timed(async () => {
        toArticle(await pageRecord(bytes, input, CONTEXT), 'event', 'article');
      });
      if (round < WARM_UP) continue;
      times[index]?.alone.push(alone);
      times[index]?.ours.push(ours);
    }
  }
  const sum = (of: 'alone' | 'ours'): number => times.reduce((all, page) => all + median(page[of]), 0);
  const rate = (milliseconds: number): string => `${Math.round((pages.length * 1000) / milliseconds)} pages/s`;
  console.log(
    `\nimport, HTML: ${rate(sum('ours'))}, Readability + linkedom alone ${rate(sum('alone'))}: ` +
      `${(sum('ours') / sum('alone')).toFixed(2)} × its time (at most 1.3)`,
  );
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A row as media databases export them: an article of some 25 sentences. */
const rowOf = (real: readonly string[], number: number): string =>
  JSON.stringify({
    event: `event-${number % 100}`,
    outlet: `outlet${number % 12}`,
    title: real[number % real.length],
    text: Array.from({ length: 25 }, (_, line) => `${real[(number * 7 + line * 13) % real.length]} (${number}).`).join(
      '\n',
    ),
    published: `2022-01-${String(1 + (number % 28)).padStart(2, '0')}`,
  });

function rowsFile(folder: string, real: readonly string[], rows: number): string {
  const file = join(folder, `rows-${rows}.jsonl`);
  writeFileSync(file, `${Array.from({ length: rows }, (_, number) => rowOf(real, number)).join('\n')}\n`);
  return file;
}

export async function printRows(real: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'framediff-bench-'));
  const file = rowsFile(folder, real, 20_000);
  const parseAlone = async (): Promise<void> => {
    for await (const line of createInterface({ input: createReadStream(file) })) JSON.parse(line);
  };
  const read = async (): Promise<void> => {
    for await (const row of jsonl.read(await fileInput(file), CONTEXT))
      if (row.kind !== 'record') throw new Error('row');
  };
  const clean = async (): Promise<void> => {
    for await (const row of jsonl.read(await fileInput(file), CONTEXT))
      if (row.kind === 'record') toArticle(row.record, 'event', 'article');
  };
  const times = { alone: [] as number[], read: [] as number[], clean: [] as number[] };
  for (let round = 0; round < 3; round++) {
    times.alone.push(await timed(parseAlone));
    times.read.push(await timed(read));
    times.clean.push(await timed(clean));
  }
  const rate = (milliseconds: number): string => `${Math.round(20_000_000 / milliseconds).toLocaleString('en')}/s`;
  const ratio = (milliseconds: number): string => (milliseconds / median(times.alone)).toFixed(1);
  console.log(
    `import, JSONL rows: JSON.parse per line alone ${rate(median(times.alone))}; read ${rate(median(times.read))}, ` +
      `${ratio(median(times.read))} × (at most 4); read and cleaned ${rate(median(times.clean))}, ${ratio(median(times.clean))} ×`,
  );
  rmSync(folder, { recursive: true });
}

/** The whole command, two files written for each row, in a process of its own whose peak memory is asked. */
export function printWholeImport(real: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'framediff-bench-'));
  const sizes = process.env['LONG'] === '1' ? [1_000, 10_000, 100_000] : [1_000, 10_000];
  for (const rows of sizes) {
    const file = rowsFile(folder, real, rows);
    const start = performance.now();
    const { stderr } = spawnSync(
      process.execPath,
      [...peakOf, resolve('dist/cli.js'), 'import', file, '--workspace', join(folder, `w-${rows}`)],
      { encoding: 'utf8' },
    );
    const seconds = (performance.now() - start) / 1000;
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
    console.log(
      `import, whole, ${rows.toLocaleString('en')} rows: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)}/s, peak ${peak.toFixed(0)} MB`,
    );
  }
  rmSync(folder, { recursive: true });
}
