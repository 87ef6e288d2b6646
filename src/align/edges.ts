import { firstNotBefore } from '../model/bisect.ts';
import { startsOf } from '../model/starts.ts';

/** Two units that may state the same; `a < b`. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** The edges of an event; they must come by ascending `a`, those of one `a` by ascending `b`. */
export class Edges {
  readonly list: readonly Edge[];
  /** Where the edges of each first unit begin; they end where the next one's do. */
  readonly #starts: Int32Array;
  /** By edge: its second unit. */
  readonly #seconds: Int32Array;

  constructor(units: number, list: readonly Edge[]) {
    this.list = list;
    this.#seconds = Int32Array.from(list, ({ b }) => b);
    const counts = new Int32Array(units);
    for (const { a } of list) counts[a] = (counts[a] ?? 0) + 1;
    this.#starts = startsOf(counts);
  }

  /** Position in the list, or undefined where there is none; the units in either order. */
  between(x: number, y: number): number | undefined {
    const a = Math.min(x, y);
    const b = Math.max(x, y);
    const start = this.#starts[a] ?? 0;
    const count = (this.#starts[a + 1] ?? 0) - start;
    const place = firstNotBefore(count, (at) => (this.#seconds[start + at] ?? 0) < b);
    return place < count && this.#seconds[start + place] === b ? start + place : undefined;
  }
}
