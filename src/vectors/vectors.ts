import { type SortedTerms, sortTerms } from './sorted-terms.ts';

/** A sparse vector of unit length: ascending term ids and their weights. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

export const NO_VECTOR: SparseVector = { ids: new Int32Array(), weights: new Float64Array() };

/** Weights the terms of each document by `1 + ln(count)` times `idf`, and scales to unit length. */
export function vectorsOf({ starts, ends, ids, counts }: SortedTerms, idf: Float64Array): SparseVector[] {
  const weights = new Float64Array(ids.length);
  const vectors: SparseVector[] = [];
  for (let document = 0; document < ends.length; document++) {
    const start = starts[document] ?? 0;
    const end = ends[document] ?? 0;
    let squares = 0;
    for (let at = start; at < end; at++) {
      const weight = (1 + Math.log(counts[at] ?? 1)) * (idf[ids[at] ?? 0] ?? 0);
      weights[at] = weight;
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let at = start; at < end; at++) weights[at] = (weights[at] ?? 0) / norm;
    vectors.push({ ids: ids.subarray(start, end), weights: weights.subarray(start, end) });
  }
  return vectors;
}

/** One document by itself, its ids in any order. */
export const weighTerms = (terms: readonly number[], idf: Float64Array): SparseVector =>
  vectorsOf(sortTerms([terms]), idf)[0] ?? NO_VECTOR;

export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** Weight of the ids that both sorted lists hold. */
export function sharedWeight(a: Int32Array, b: Int32Array, idf: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      sum += idf[left] ?? 0;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return sum;
}

/**
 * One vector, kept by term, with which many others are compared: only their terms are gone through, and nothing is
 * searched for.
 */
export class DenseVector {
  readonly #weights: Float64Array;
  #ids = NO_VECTOR.ids;

  /** `terms`: one more than the largest id. */
  constructor(terms: number) {
    this.#weights = new Float64Array(terms);
  }

  set({ ids, weights }: SparseVector): void {
    for (const id of this.#ids) this.#weights[id] = 0;
    for (let at = 0; at < ids.length; at++) this.#weights[ids[at] ?? 0] = weights[at] ?? 0;
    this.#ids = ids;
  }

  /** The very number that `cosine` finds: both add up in the order of the terms. */
  cosine({ ids, weights }: SparseVector): number {
    let sum = 0;
    for (let at = 0; at < ids.length; at++) sum += (this.#weights[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return sum;
  }
}

/** One more than the largest id of the vectors. */
export const termsIn = (vectors: readonly SparseVector[]): number =>
  vectors.reduce((most, { ids }) => Math.max(most, (ids.at(-1) ?? -1) + 1), 0);
