import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/language/ar/index.ts';
import { EventTokenizer } from '../../src/language/event-tokenizer.ts';
import type { Token } from '../../src/language/pack.ts';
import { scan } from '../../src/language/scan.ts';
import { Tokenizer } from '../../src/language/tokens.ts';

const keys = (tokens: readonly Token[]) =>
  tokens.map(({ start, end, kind, strict, loose, stem, proclitics }) => [
    start,
    end,
    kind,
    strict,
    loose,
    stem,
    proclitics,
  ]);

/** The tokens of a span as two passes tell them: one for the words of the texts, one for the tokens. */
function inTwoPasses(texts: readonly string[], text: string, start: number, end: number): Token[] {
  const words = texts.flatMap((each) =>
    scan(each, { start: 0, end: each.length })
      .filter(({ kind }) => kind === 'word')
      .map((piece) => arabic.looseKey(each.slice(piece.start, piece.end))),
  );
  return new Tokenizer(arabic, new Set(words)).tokens(text, { start, end });
}

describe('an event scanned once', () => {
  test.each([
    ['a clitic shows in another article', ['وقال الوزير', 'قال بوتين'], 'وقال', 1],
    ['a letter that is none', ['وزير الدفاع'], 'وزير', 0],
  ] as const)('%s', (_, texts, written, proclitics) => {
    const tokenizer = new EventTokenizer(arabic);
    const scanned = texts.map((text) => tokenizer.scan(text));
    const [first] = scanned[0]?.tokens({ start: 0, end: written.length }) ?? [];
    expect(first?.proclitics).toBe(proclitics);
  });

  test('any span has the tokens that two passes tell, also one that cuts a word or a number in two', () => {
    const piece = fc.constantFrom(
      'وقال',
      'قال',
      'بوتين',
      '13,000',
      '5.3',
      'لـ3',
      '،',
      '.',
      ' ',
      '  ',
      'والجيش',
      'جيش',
      '😀',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(60), fc.nat(60), (texts, from, length) => {
        const tokenizer = new EventTokenizer(arabic);
        const scanned = texts.map((each) => tokenizer.scan(each));
        const own = texts[0] ?? '';
        const start = Math.min(from, own.length);
        const end = Math.min(own.length, start + length);
        expect(keys(scanned[0]?.tokens({ start, end }) ?? [])).toEqual(keys(inTwoPasses(texts, own, start, end)));
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
