import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/language/find.ts';
import { foldWithOffsets } from '../../src/language/fold.ts';
import { LANGUAGES } from '../../src/language/registry.ts';
import { contains } from '../../src/model/span.ts';
import { analysed, article } from '../support/article.ts';

const SEED = 20_220_112;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'ابتوفلكىةًّ ."«»،؛:13٣ 100 ألف\u0640\u200Faé'), maxLength: 200 }),
);

/** Laws that hold for every language, so that a new one is tested before it has tests. */
describe.each(Object.values(LANGUAGES))('$name.en', (pack) => {
  test('equal strict keys have equal loose keys', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        if (pack.strictKey(a) === pack.strictKey(b)) expect(pack.looseKey(a)).toBe(pack.looseKey(b));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('keys are their own keys', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const strict = pack.strictKey(text);
        expect(pack.strictKey(strict)).toBe(strict);
        expect(pack.looseKey(pack.looseKey(text))).toBe(pack.looseKey(text));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('the offset map only goes forward and ends at the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = foldWithOffsets(text, pack.looseKey);
        expect(offsets.length).toBe(folded.length + 1);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets[folded.length]).toBe(text.length);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('any text is analysed: spans lie inside, in order, and clauses inside their sentence', () => {
    fc.assert(
      fc.property(anyText, anyText, (headline, body) => {
        const [one] = analysed(article('a', headline, body, { language: pack.code }));
        if (one === undefined) throw new Error('nothing analysed');
        let at = 0;
        for (const sentence of one.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(sentence.end).toBeLessThanOrEqual(one.text.length);
          at = sentence.end;
          for (const clause of sentence.clauses) expect(contains(sentence, clause)).toBe(true);
          for (const token of sentence.tokens) expect(contains(sentence, token)).toBe(true);
          for (const { value } of sentence.numbers) expect(Number.isFinite(value)).toBe(true);
          for (const token of sentence.tokens) {
            const written = one.text.slice(token.start, token.start + token.proclitics);
            const clitics = pack.clitics(written).map((span) => written.slice(span.start, span.end));
            expect(clitics.join('')).toBe(written);
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('says of each part how well it works', () => {
    expect(pack.capabilities.map((capability) => capability.part).sort()).toEqual([...PARTS].sort());
  });
});

const PARTS = [
  'normalization',
  'sentences',
  'clauses',
  'tokens and clitics',
  'stems',
  'names',
  'numbers',
  'dates',
  'quotations',
  'attribution',
];

test('search finds a word whatever its marks and spelling', () => {
  const pack = LANGUAGES['ar'];
  if (pack === undefined) throw new Error('there is no Arabic pack');
  const text = 'عدداً كبيراً في الأطلسي';
  expect(findAll(text, 'كبيرا', pack).map(({ start, end }) => text.slice(start, end))).toEqual(['كبيراً']);
  expect(findAll(text, 'الاطلسى', pack).map(({ start, end }) => text.slice(start, end))).toEqual(['الأطلسي']);
});
