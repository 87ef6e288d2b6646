import type { ImportInput } from '../../corpus/import/input.ts';
import { type Progress, rateOf } from '../progress.ts';

/** Counts the bytes that were read, and shows it beside the articles they held. */
export class Meter {
  readonly #progress: Progress;
  readonly #articles: () => number;
  readonly #started = Date.now();
  #read = 0;

  constructor(progress: Progress, articles: () => number) {
    this.#progress = progress;
    this.#articles = articles;
  }

  counted(input: ImportInput): ImportInput {
    return { ...input, chunks: () => this.#chunks(input) };
  }

  end(): void {
    this.#progress.end();
  }

  async *#chunks(input: ImportInput): AsyncGenerator<Buffer> {
    for await (const chunk of input.chunks()) {
      this.#read += chunk.length;
      yield chunk;
      const rate = rateOf(this.#articles(), Date.now() - this.#started);
      this.#progress.at(this.#read, `${this.#articles().toLocaleString('en')} articles  ${rate}`);
    }
  }
}
