import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { analyseEvent, compareEvent, REPORT_CONTEXT } from '../../src/commands/comparing.ts';
import type { Article } from '../../src/model/article.ts';
import { textOf } from '../../src/model/article.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { bareEvent } from '../../src/model/event.ts';
import { NO_LEXICON_CHANGES } from '../../src/model/lexicon.ts';
import { REPORT_FORMAT_NAMES } from '../../src/model/report-format.ts';
import { comparisonDocument } from '../../src/report/documents.ts';
import type { ReportFile } from '../../src/report/format.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { LANGUAGE_IDS } from '../../src/words/language-id.ts';
import { article } from '../support/article.ts';

/** Laws of the whole pipeline on any text: news with anything in it, from control characters to halves of characters. */

const SEED = 20_221_122;
const NEWS = [
  'قال وزير الخارجية الروسي سيرغي لافروف إن موسكو لن تقبل بأي شروط مسبقة في المحادثات مع الحلف في بروكسل',
  'وأضاف أن الحشود قرب الحدود تبلغ نحو 100 ألف جندي',
  'ونقلت وكالة تاس عن المتحدث باسم الكرملين دميتري بيسكوف قوله إن "المحادثات غير ناجحة"',
];
const anything = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...NEWS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\u202E', '\u001B[31m', '<b>', '«', '»', '"', '.', '\n', '|') },
);
const text = fc.array(anything, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
const event = fc.array(
  fc.record({ headline: text, body: fc.array(text, { maxLength: 6 }).map((lines) => lines.join('.\n')) }),
  { minLength: 2, maxLength: 3 },
);

const compared = (articles: readonly { readonly headline: string; readonly body: string }[]): Comparison =>
  compareEvent(
    analyseEvent({
      info: bareEvent('event'),
      articles: articles.map(
        ({ headline, body }, index): Article => article(`outlet${index}`, headline, body, { language: 'ar' }),
      ),
      lexicon: NO_LEXICON_CHANGES,
    }),
  );

/** Everything of a file that can be read as text, archives unpacked. */
const contents = ({ content }: ReportFile): string[] =>
  typeof content === 'string' ? [content] : Object.values(unzipSync(content)).map((bytes) => strFromU8(bytes));

/** A byte order mark and line ends aside, nothing that moves a cursor, hides text or is half a character. */
const HARMFUL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]/;

test('every format writes any text down, inert and well-formed', async () => {
  const formats = await Promise.all(REPORT_FORMAT_NAMES.map((name) => REPORT_FORMATS[name]()));
  fc.assert(
    fc.property(event, fc.constantFrom(...LANGUAGE_IDS), (articles, language) => {
      const comparison = compared(articles);
      for (const format of formats) {
        for (const file of format.files(comparison, { ...REPORT_CONTEXT, language })) {
          for (const content of contents(file)) {
            expect(content).not.toMatch(HARMFUL);
            expect(content.isWellFormed()).toBe(true);
          }
        }
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
}, 60_000);

test('every span of the document covers exactly its text, counted in code points', () => {
  fc.assert(
    fc.property(event, (articles) => {
      const comparison = compared(articles);
      const texts = new Map(comparison.articles.map((one) => [one.id, Array.from(textOf(one))]));
      const { passages, findings, equal, unique } = comparisonDocument(comparison, '0');
      const readings = [...passages, ...findings, ...equal].flatMap((item) => item.readings);
      for (const { article: id, spans } of [...readings, ...unique])
        for (const { start, end, exact } of spans) expect(texts.get(id)?.slice(start, end).join('')).toBe(exact);
    }),
    { seed: SEED, numRuns: 100 },
  );
}, 60_000);

test('what is between 0 and 1 stays there, and each passage has one reading an article', () => {
  fc.assert(
    fc.property(event, (articles) => {
      const { alignment, findings, passages } = compared(articles);
      for (const { confidence, readings } of alignment.passages) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(new Set(readings.map(({ article: id }) => id)).size).toBe(readings.length);
        expect(readings.length).toBeGreaterThanOrEqual(2);
      }
      for (const { weight } of findings) expect(weight >= 0 && weight <= 1).toBe(true);
      for (const { depth, share } of passages.flatMap(({ placements }) => placements))
        expect([depth, share].every((one) => one >= 0 && one <= 1)).toBe(true);
    }),
    { seed: SEED, numRuns: 100 },
  );
}, 60_000);
