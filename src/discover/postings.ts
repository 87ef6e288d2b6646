import type { SparseVector } from '../vectors/vectors.ts';

/** Terms a story is looked up by: its heaviest. What two stories of one event share is among them. */
const LOOKED_UP = 16;
/** A term that so large a part of a day's stories hold tells none of them from the others. */
const COMMON = 0.1;
/** In a day of few stories every term may tell them apart. */
const FEWEST_COMMON = 50;

interface Posting {
  readonly stories: number[];
  readonly weights: number[];
}

/**
 * An inverted index over the stories of one day: which of them hold a term, and how heavily. Unlike `InvertedIndex`, whose
 * terms are numbered without gaps, it takes hashes.
 */
export class DayIndex {
  readonly #postings = new Map<number, Posting>();
  readonly #mostHolders: number;
  readonly #shared: Float64Array;

  constructor(vectors: readonly SparseVector[]) {
    this.#mostHolders = Math.max(FEWEST_COMMON, vectors.length * COMMON);
    this.#shared = new Float64Array(vectors.length);
    for (const [story, { ids, weights }] of vectors.entries())
      for (let at = 0; at < ids.length; at++) this.#add(ids[at] ?? 0, story, weights[at] ?? 0);
  }

  #add(term: number, story: number, weight: number): void {
    const posting = this.#postings.get(term);
    if (posting === undefined) this.#postings.set(term, { stories: [story], weights: [weight] });
    else {
      posting.stories.push(story);
      posting.weights.push(weight);
    }
  }

  /**
   * Tells of each story that shares at least `least` with the looked-up terms of another: a part of their cosine, never
   * more than it.
   */
  forEachSharing(lookup: SparseVector, least: number, tell: (story: number, shared: number) => void): void {
    const shared = this.#shared;
    const touched: number[] = [];
    for (let at = 0; at < lookup.ids.length; at++) {
      const posting = this.#postings.get(lookup.ids[at] ?? 0);
      if (posting === undefined || posting.stories.length > this.#mostHolders) continue;
      const { stories, weights } = posting;
      const weight = lookup.weights[at] ?? 0;
      for (let index = 0; index < stories.length; index++) {
        const story = stories[index] ?? 0;
        const before = shared[story] ?? 0;
        if (before === 0) touched.push(story);
        shared[story] = before + weight * (weights[index] ?? 0);
      }
    }
    for (const story of touched) {
      const sum = shared[story] ?? 0;
      shared[story] = 0;
      if (sum >= least) tell(story, sum);
    }
  }
}

/** The terms a story is looked up by. */
export function lookupOf({ ids, weights }: SparseVector): SparseVector {
  if (ids.length <= LOOKED_UP) return { ids, weights };
  const least = Float64Array.from(weights).sort()[weights.length - LOOKED_UP] ?? 0;
  const heaviest: number[] = [];
  for (let at = 0; at < weights.length; at++) if ((weights[at] ?? 0) >= least) heaviest.push(at);
  const lookup = { ids: new Int32Array(heaviest.length), weights: new Float64Array(heaviest.length) };
  for (const [index, at] of heaviest.entries()) {
    lookup.ids[index] = ids[at] ?? 0;
    lookup.weights[index] = weights[at] ?? 0;
  }
  return lookup;
}
