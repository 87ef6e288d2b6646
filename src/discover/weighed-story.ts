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
  const rare = (terms: readonly number[]): RareTerms => rareTerms(terms, frequencies);
  const words = rare(story.terms);
  return {
    story,
    dayNumber: story.day === undefined ? undefined : dayNumber(story.day),
    words: { ...words, weights: unitWeights(words.idf, story.counts) },
    headlineWords: rare(story.headline),
    numbers: rare(story.numbers),
  };
}

/** Typed arrays are filled in loops: their `from` and `map` with a function take five times as long. */
function rareTerms(terms: readonly number[], frequencies: Frequencies): RareTerms {
  const ids = new Int32Array(terms.length);
  const idf = new Float64Array(terms.length);
  let at = 0;
  for (const term of terms) {
    ids[at] = term;
    idf[at++] = frequencies.idf(term);
  }
  return { ids, idf };
}

/** `1 + ln(count)` times inverse document frequency, scaled to unit length. */
function unitWeights(idf: Float64Array, counts: readonly number[]): Float64Array {
  const weights = new Float64Array(idf.length);
  let squares = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = (1 + Math.log(counts[at] ?? 1)) * (idf[at] ?? 0);
    weights[at] = weight;
    squares += weight * weight;
  }
  const norm = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / norm;
  return weights;
}
