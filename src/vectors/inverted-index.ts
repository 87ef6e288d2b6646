import { startsOf } from '../model/starts.ts';
import { NO_VECTOR, type SparseVector, termsIn } from './vectors.ts';

/** The vectors that hold each term, with their weights: what is like a vector is found without looking at the others. */
export class InvertedIndex {
  /** Where the postings of each term begin; they end where the next term's do. */
  readonly #starts: Int32Array;
  readonly #holders: Int32Array;
  readonly #weights: Float64Array;
  readonly #mostHolders: number;

  /** Terms that more than `mostHolders` vectors hold are passed over. */
  constructor(vectors: readonly SparseVector[], mostHolders = Number.POSITIVE_INFINITY) {
    this.#mostHolders = mostHolders;
    this.#starts = startsOf(holdersPerTerm(vectors));
    const next = this.#starts.slice();
    const size = this.#starts.at(-1) ?? 0;
    this.#holders = new Int32Array(size);
    this.#weights = new Float64Array(size);
    for (let holder = 0; holder < vectors.length; holder++) {
      const { ids, weights } = vectors[holder] ?? NO_VECTOR;
      for (let position = 0; position < ids.length; position++) {
        const term = ids[position] ?? 0;
        const at = next[term] ?? 0;
        next[term] = at + 1;
        this.#holders[at] = holder;
        this.#weights[at] = weights[position] ?? 0;
      }
    }
  }

  /**
   * Adds to `cosines`, which begin as zeros, what a vector shares with those from `first` on; returns which these are,
   * in no order. Each sum grows in the order of the terms, so it is the very number that `cosine` finds.
   */
  addCosines({ ids, weights }: SparseVector, first: number, cosines: Float64Array): number[] {
    const touched: number[] = [];
    for (let position = 0; position < ids.length; position++) {
      const term = ids[position] ?? 0;
      const start = this.#starts[term] ?? 0;
      const end = this.#starts[term + 1] ?? 0;
      if (end - start > this.#mostHolders) continue;
      const own = weights[position] ?? 0;
      for (let at = end - 1; at >= start; at--) {
        const holder = this.#holders[at] ?? 0;
        if (holder < first) break;
        const before = cosines[holder] ?? 0;
        if (before === 0) touched.push(holder);
        cosines[holder] = before + own * (this.#weights[at] ?? 0);
      }
    }
    return touched;
  }
}

function holdersPerTerm(vectors: readonly SparseVector[]): Int32Array {
  const counts = new Int32Array(termsIn(vectors));
  for (const { ids } of vectors) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
