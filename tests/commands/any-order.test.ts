import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmfulCharacters } from '../../src/model/inert.ts';
import { corpusSentences } from '../support/collected.ts';
import { framediff, temporaryFolder } from '../support/run.ts';

/** The whole program, from a file of rows to the comparison: whatever stands in them, in whatever order. */

const sentence = fc.oneof(
  fc.constantFrom(...corpusSentences),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const row = fc.record({
  title: fc.oneof(fc.constantFrom(...corpusSentences), fc.string({ unit: 'binary', maxLength: 40 })),
  text: fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join('. ')),
  published: fc.constantFrom('2022-01-12', '2022-01-13T10:00:00Z', undefined),
});
const rows = fc
  .array(row, { minLength: 2, maxLength: 4 })
  .map((all) => all.map((one, at) => ({ ...one, event: 'e', outlet: `outlet${at}`, id: `article${at}` })));

const compared = (some: readonly object[]): string => {
  const folder = temporaryFolder();
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, some.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const imported = framediff(['import', file, '--workspace', join(folder, 'w')]);
  expect([imported.status === 0 || imported.status === 1, imported.stderr]).toEqual([
    true,
    expect.not.stringContaining('    at '),
  ]);
  const { status, stdout, stderr } = framediff(['compare', 'e', '--json', '--workspace', join(folder, 'w')]);
  expect([status === 0 || status === 2, stderr]).toEqual([true, expect.not.stringContaining('    at ')]);
  expect(harmfulCharacters(`${imported.stdout}${imported.stderr}${stdout}${stderr}`)).toBeUndefined();
  return stdout;
};

test('any rows are imported and compared, inert, and alike in any order', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(rows, fc.nat(), (all, turn) => {
      const other = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse();
      expect(compared(other)).toBe(compared(all));
    }),
    { seed: 7, numRuns: 6 },
  );
});
