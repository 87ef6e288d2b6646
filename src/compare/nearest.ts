import type { AnalysedArticle } from '../language/analyse.ts';
import type { DiffToken } from './wording/diff-tokens.ts';

/** The sentences of one article by the content words they hold, to ask which of them is nearest to a statement. */
export class NearestSentence {
  readonly #sentencesByKey = new Map<number, number[]>();
  readonly #weightOf: (key: number) => number;

  /** `weightOf` is the weight of a word in the event: rare words tell more. */
  constructor(
    { sentences }: AnalysedArticle,
    tokensOf: (sentence: AnalysedArticle['sentences'][number]) => readonly DiffToken[],
    weightOf: (key: number) => number,
  ) {
    this.#weightOf = weightOf;
    for (const [index, sentence] of sentences.entries()) {
      if (sentence.slot === 'subhead') continue;
      for (const key of contentKeys(tokensOf(sentence))) {
        const list = this.#sentencesByKey.get(key);
        if (list) list.push(index);
        else this.#sentencesByKey.set(key, [index]);
      }
    }
  }

  /** Share of the statement's word weight that the nearest sentence holds, 0 to 1. */
  to(tokens: readonly DiffToken[]): number {
    const scores = new Map<number, number>();
    let whole = 0;
    for (const key of contentKeys(tokens)) {
      const weight = this.#weightOf(key);
      whole += weight;
      for (const sentence of this.#sentencesByKey.get(key) ?? [])
        scores.set(sentence, (scores.get(sentence) ?? 0) + weight);
    }
    return whole === 0 ? 0 : Math.max(0, ...scores.values()) / whole;
  }
}

const contentKeys = (tokens: readonly DiffToken[]): ReadonlySet<number> =>
  new Set(tokens.filter(({ content }) => content).map(({ key }) => key));
