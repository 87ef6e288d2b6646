import type { Story } from './story.ts';

/** How many stories of a window hold each term. */
export class Frequencies {
  readonly #holders = new Map<number, number>();
  #stories = 0;

  add(story: Story): void {
    this.#stories++;
    for (const term of keysOf(story)) this.#holders.set(term, this.holders(term) + 1);
  }

  remove(story: Story): void {
    this.#stories--;
    for (const term of keysOf(story)) {
      const left = this.holders(term) - 1;
      if (left > 0) this.#holders.set(term, left);
      else this.#holders.delete(term);
    }
  }

  holders(term: number): number {
    return this.#holders.get(term) ?? 0;
  }

  get stories(): number {
    return this.#stories;
  }

  /**
   * Inverse document frequency, as if stories of other days, none of which holds the term, stood beside those of the
   * window: among three stories of one event its words are no common words.
   */
  idf(term: number): number {
    return Math.log((this.#stories + OTHER_DAYS) / (this.holders(term) + 1));
  }
}

/** Stories imagined beside the window's. */
const OTHER_DAYS = 500;

/** Stems and numbers are hashed under marks of their own, so one table holds all. */
function* keysOf({ terms, numbers }: Story): Generator<number> {
  yield* terms;
  yield* numbers;
}
