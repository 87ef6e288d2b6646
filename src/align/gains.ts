import type { Edge, Edges } from './edges.ts';

export interface PassageSettings {
  /** Pairs at this probability neither speak for nor against one passage. */
  readonly threshold: number;
  /** What a passage pays for two sentences of one article, in log-odds. */
  readonly sameArticleCost: number;
}

/** Log-odds of a pair are cut here, so that one hopeless pair does not outweigh all others. */
const LOWEST_GAIN = -4;
const HIGHEST_PROBABILITY = 0.999;
const LOWEST_PROBABILITY = 0.001;
/** Gain of a pair that a passage already holds. */
const SETTLED = 0;

/** What each pair of units adds to a passage that holds both. */
export class Gains {
  readonly #articleOf: readonly number[];
  readonly #edges: Edges;
  /** By edge. */
  readonly #gains: Float64Array;
  /** By unit: those it has a likely edge with. */
  readonly #partners: readonly number[][];
  /** Pairs without an edge that a passage holds. */
  readonly #settledWithoutEdge = new Set<number>();
  readonly #sameArticle: number;

  constructor(articleOf: readonly number[], edges: Edges, { threshold, sameArticleCost }: PassageSettings) {
    this.#articleOf = articleOf;
    this.#sameArticle = -sameArticleCost;
    this.#edges = edges;
    this.#gains = Float64Array.from(edges.list, ({ probability }) => gainOf(probability, threshold));
    this.#partners = articleOf.map(() => []);
    for (const { a, b, probability } of edges.list) {
      if (probability <= threshold) continue;
      this.#partners[a]?.push(b);
      this.#partners[b]?.push(a);
    }
  }

  of(x: number, y: number): number {
    if (this.#articleOf[x] === this.#articleOf[y]) return this.#sameArticle;
    const edge = this.#edges.between(x, y);
    if (edge !== undefined) return this.#gains[edge] ?? LOWEST_GAIN;
    return this.#settledWithoutEdge.has(this.#key(x, y)) ? SETTLED : LOWEST_GAIN;
  }

  /** Pairs of a passage that is chosen have nothing more to gain, and nothing to lose, in another. */
  settle(passage: readonly number[]): void {
    for (const [index, x] of passage.entries()) {
      for (const y of passage.slice(index + 1)) if (this.#articleOf[x] !== this.#articleOf[y]) this.#settlePair(x, y);
    }
  }

  isSettled({ a, b }: Edge): boolean {
    return this.of(a, b) === SETTLED;
  }

  /** Units with an edge above the threshold. */
  partners(unit: number): readonly number[] {
    return this.#partners[unit] ?? [];
  }

  #settlePair(x: number, y: number): void {
    const edge = this.#edges.between(x, y);
    if (edge === undefined) this.#settledWithoutEdge.add(this.#key(x, y));
    else this.#gains[edge] = SETTLED;
  }

  #key(x: number, y: number): number {
    return Math.min(x, y) * this.#articleOf.length + Math.max(x, y);
  }
}

/** Log-odds above those of the threshold. */
function gainOf(probability: number, threshold: number): number {
  const p = Math.min(HIGHEST_PROBABILITY, Math.max(LOWEST_PROBABILITY, probability));
  return Math.max(LOWEST_GAIN, Math.log(p / (1 - p)) - Math.log(threshold / (1 - threshold)));
}
