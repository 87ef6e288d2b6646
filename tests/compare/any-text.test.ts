import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../src/model/article.ts';
import { compareTexts } from '../support/passage.ts';

const SEED = 20_220_113;
const word = fc.oneof(
  fc.constantFrom(
    ...'قال إن لا لم غير "غزو" هدد موسكو واشنطن الوزير سامر حداد 13 ألف 22:58 نحو ربما تم إغلاق حدودنا ، . : « » " لأن وقد يعود'.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

test('any texts are compared: spans lie inside, weights between 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 3 }), (bodies) => {
      const { articles, findings, equal } = compareTexts(...bodies);
      const lengths = new Map(articles.map((article) => [article.id, textOf(article).length]));
      for (const { weight } of findings) {
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
      for (const { article, spans } of [...findings, ...equal].flatMap(({ readings }) => readings)) {
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(lengths.get(article) ?? 0);
        }
      }
    }),
    { seed: SEED, numRuns: 400 },
  );
});
