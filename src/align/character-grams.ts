import { Interner } from '../vectors/interner.ts';

const GRAM = 4;
/** Stands behind a word that is shorter than a gram. */
const NOTHING = 0;

/**
 * The character 4-grams of an event as numbers. A gram is told by two pairs of UTF-16 units, a pair by its two: a
 * piece of the word would be a string to make and to hash for each gram.
 */
export class CharacterGrams {
  readonly #pairs = new Interner<number | string>();
  readonly #grams = new Interner<number | string>();

  /** One gram after the other; a word that has no four units is one. */
  of(word: string): number[] {
    const pairs: number[] = [];
    for (let at = 0; at + 1 < Math.max(GRAM, word.length); at++)
      pairs.push(this.#pairs.idOf(joined(unitAt(word, at), unitAt(word, at + 1))));
    const grams: number[] = [];
    for (let at = 0; at + 2 < pairs.length; at++)
      grams.push(this.#grams.idOf(joined(pairs[at] ?? 0, pairs[at + 2] ?? 0)));
    return grams;
  }
}

const unitAt = (word: string, at: number): number => (at < word.length ? word.charCodeAt(at) : NOTHING);

/** Numbers up to here make one small integer of two. The letters of alphabets do; those of other scripts may not. */
const SMALL = 0x8000;

const joined = (first: number, second: number): number | string =>
  first < SMALL && second < SMALL ? first * SMALL + second : `${first} ${second}`;
