import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CharacterGrams } from '../../src/align/character-grams.ts';

const GRAM = 4;

const gramsOf = (word: string): string[] =>
  word.length <= GRAM
    ? [word]
    : Array.from({ length: word.length - GRAM + 1 }, (_, start) => word.slice(start, start + GRAM));

test('two grams have one number where they are written alike, and only there', () => {
  const word = fc
    .array(fc.constantFrom('ا', 'ل', 'ب', 'x', '\u7fff', '\u8000', '\uffff'), { maxLength: 7 })
    .map((units) => `^${units.join('')}$`);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const grams = new CharacterGrams();
      const written = new Map<number, string>();
      const ids = new Map<string, number>();
      for (const each of words) {
        const numbers = grams.of(each);
        expect(numbers).toHaveLength(gramsOf(each).length);
        for (const [at, gram] of gramsOf(each).entries()) {
          const number = numbers[at] ?? -1;
          expect(written.get(number) ?? gram).toBe(gram);
          expect(ids.get(gram) ?? number).toBe(number);
          written.set(number, gram);
          ids.set(gram, number);
        }
      }
    }),
    { seed: 12, numRuns: 300 },
  );
});
