import { dayNumber } from '../model/calendar.ts';
import type { SparseVector } from '../vectors/vectors.ts';
import type { Frequencies } from './frequencies.ts';
import type { Story } from './story.ts';

/** Ascending terms and how rare each was on the story's day. */
export interface RareTerms {
  readonly ids: Int32Array;
  /** Inverse document frequencies. */
  readonly idf: Float64Array;
}

/** Words as a unit vector. */
export type WeighedWords = SparseVector & RareTerms;

/** A story whose terms have the weight they had on its day. */
export interface WeighedStory {
  readonly story: Story;
  /** Number of its day; undefined where nobody knows it. */
  readonly dayNumber: number | undefined;
  /** Stems of headline and opening. */
  readonly words: WeighedWords;
  readonly headlineWords: RareTerms;
  readonly numbers: RareTerms;
}

export function weigh(story: Story, frequencies: Frequencies): WeighedStory {
  const rare = (terms: readonly number[]): RareTerms => ({
    ids: Int32Array.from(terms),
    idf: Float64Array.from(terms, (term) => frequencies.idf(term)),
  });
  const words = rare(story.terms);
  return {
    story,
    dayNumber: story.day === undefined ? undefined : dayNumber(story.day),
    words: { ...words, weights: unitWeights(words.idf, story.counts) },
    headlineWords: rare(story.headline),
    numbers: rare(story.numbers),
  };
}

/** `1 + ln(count)` times inverse document frequency, scaled to unit length. */
function unitWeights(idf: Float64Array, counts: readonly number[]): Float64Array {
  const weights = idf.map((rarity, at) => (1 + Math.log(counts[at] ?? 1)) * rarity);
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const norm = Math.sqrt(squares) || 1;
  return weights.map((weight) => weight / norm);
}
