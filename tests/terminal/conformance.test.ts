import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { textOf } from '../../src/model/article.ts';
import { type Direction, firstStrong } from '../../src/terminal/bidi.ts';
import { Paragraph } from '../../src/terminal/paragraph.ts';
import { corpusEvents } from '../support/corpus.ts';
import { hasUnicodeData, unicodeFile } from './unicode-data.ts';

/**
 * Against two others: Unicode's own cases of the bidirectional algorithm (Debian's unicode-data) and the `fribidi`
 * command (Debian's libfribidi-bin). Both are skipped where they are missing.
 */

/** `npm run conformance` runs every case, a plain test run one in ten. */
const EVERY = process.env['EVERY_CASE'] ? 1 : 10;

/** Explicit controls, separators and tabs never reach the algorithm: the layout takes them out of hostile text. */
const TAKEN_OUT = /[\t\n\u000B\u001C-\u001F\u0085\u00AD\u200B\u2029\u202A-\u202E\u2060-\u206F\uFEFF]|[\u0000-\u0008]/u;

test.skipIf(!hasUnicodeData)('BidiCharacterTest: every case that holds nothing the layout takes out', () => {
  const failed: string[] = [];
  let applied = 0;
  for (const [number, line] of unicodeFile('BidiCharacterTest.txt').split('\n').entries()) {
    if (number % EVERY !== 0) continue;
    const [codes = '', asked = '', , , order = ''] = line.replace(/#.*/, '').trim().split(';');
    const characters = codes
      .split(' ')
      .filter(Boolean)
      .map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
    const text = characters.join('');
    if (text === '' || TAKEN_OUT.test(text)) continue;
    applied++;
    const direction: Direction = asked === '0' ? 'ltr' : asked === '1' ? 'rtl' : firstStrong(text);
    const expected = order.split(' ').filter(Boolean).map(Number);
    if (visualOrder(text, direction).join() !== clusterOrder(characters, expected).join()) failed.push(line);
  }
  expect(failed).toEqual([]);
  expect(applied).toBeGreaterThan(90_000 / EVERY);
});

/** Offsets of the clusters as they stand on the line from left to right. */
const visualOrder = (text: string, direction: Direction): number[] =>
  new Paragraph(text, { direction, encoding: 'letters', marks: true }).line(1000).cells.map(({ start }) => start);

const MARK_OR_FORMAT = /^[\p{M}\p{Cf}]$/u;

/** Expected order, marks and direction marks going with the letter before them, without the spaces that end the line. */
function clusterOrder(characters: readonly string[], order: readonly number[]): number[] {
  const starts: number[] = [];
  const shows: boolean[] = [];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const joins = index > 0 && MARK_OR_FORMAT.test(character);
    starts.push(joins ? (starts[index - 1] ?? 0) : at);
    shows.push(!/^\p{Cf}$/u.test(character));
    at += character.length;
  }
  const end = characters
    .join('')
    .replace(/[\p{Cf}\p{M}]*$/u, '')
    .trimEnd().length;
  const visible = order
    .filter((index) => shows[index] && (starts[index] ?? 0) < end)
    .map((index) => starts[index] ?? 0);
  return visible.filter((start, index) => start !== visible[index - 1]);
}

const hasFribidi = spawnSync('fribidi', ['--version']).status === 0;

test.skipIf(!hasFribidi)('every paragraph of the corpus is what fribidi makes of it', async () => {
  const paragraphs = (await corpusEvents())
    .flatMap(({ articles }) => articles.flatMap((article) => textOf(article).split('\n')))
    .filter((paragraph) => paragraph.trim() !== '');
  const { stdout } = spawnSync('fribidi', ['--rtl', '--nobreak', '--nopad', '--clean'], {
    input: `${paragraphs.join('\n')}\n`,
    encoding: 'utf8',
  });
  const theirs = stdout.split('\n').map(withoutMarks);
  expect(paragraphs.length).toBeGreaterThan(60);
  expect(paragraphs.map((paragraph) => withoutMarks(drawn(paragraph)))).toEqual(theirs.slice(0, paragraphs.length));
});

const drawn = (text: string): string =>
  new Paragraph(text, { direction: 'rtl', encoding: 'forms', marks: false })
    .line(100_000)
    .cells.map((cell) => cell.drawn)
    .join('');

const withoutMarks = (line: string): string => line.replace(/[\p{M}\u200E\u200F]/gu, '').trim();
