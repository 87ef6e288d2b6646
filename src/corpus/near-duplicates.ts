import { hashOf } from '../model/hash.ts';
import { lineKey } from './clean/lines.ts';

/** An article that says mostly the same words as another. */
export interface NearDuplicate {
  readonly id: string;
  /** Share of the new article's sentences that stand in the other one too, 0 to 1, weighted by length. */
  readonly share: number;
}

/** Shorter sentences («وأضاف») stand in unrelated articles too. */
const SHORTEST_SENTENCE = 30;
/** Sentences an article is looked up by: those whose hash is smallest, which copies have in common (Broder 1997). */
const SKETCHED = 6;
/** Hashes of those sentences. */
export type Sketch = readonly number[];
/** A wire copy, cut and with a new lede, keeps more than this. */
const NEAR = 0.6;

/**
 * Finds copies among articles without holding their texts: each is known by a few of its sentences, and the text of
 * a likely copy is read again to measure it.
 */
export class NearDuplicates {
  readonly #textOf: (id: string) => Promise<string>;
  readonly #holders = new Map<number, string>();

  constructor(textOf: (id: string) => Promise<string>) {
    this.#textOf = textOf;
  }

  add(id: string, sketch: Sketch): void {
    for (const hash of sketch) if (!this.#holders.has(hash)) this.#holders.set(hash, id);
  }

  /** The likeliest original of a text, whose sketch is handed in because adding the text needs it again. */
  async find(text: string, sketch: Sketch): Promise<NearDuplicate | undefined> {
    const candidates = new Set(sketch.flatMap((hash) => this.#holders.get(hash) ?? []));
    let best: NearDuplicate | undefined;
    for (const id of candidates) {
      const share = sharedPart(text, await this.#textOf(id));
      if (share >= NEAR && share > (best?.share ?? 0)) best = { id, share };
    }
    return best;
  }
}

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.؟!?])\s+|\n+/u)
    .map(lineKey)
    .filter((sentence) => sentence.length >= SHORTEST_SENTENCE);

export const sketchOf = (text: string): Sketch =>
  [...new Set(sentences(text).map(hashOf))].sort((a, b) => a - b).slice(0, SKETCHED);

function sharedPart(text: string, other: string): number {
  const there = new Set(sentences(other));
  let all = 0;
  let shared = 0;
  for (const sentence of sentences(text)) {
    all += sentence.length;
    if (there.has(sentence)) shared += sentence.length;
  }
  return all === 0 ? 0 : shared / all;
}
