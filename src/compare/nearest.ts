import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import type { DiffToken } from './wording/diff-tokens.ts';

/** In long articles a word of more than this share of the sentences tells nothing, and would cost a look at each. */
const COMMON = 0.02;
const FEW_SENTENCES = 60;

/** The sentences of one article by the content words they hold, to ask which of them is nearest to a statement. */
export class NearestSentence {
  readonly #sentences: readonly AnalysedSentence[];
  readonly #sentencesByKey = new Map<number, number[]>();
  readonly #mostHolders: number;
  readonly #weightOf: (key: number) => number;

  /** `weightOf` is the weight of a word in the event: rare words tell more. */
  constructor(
    { sentences }: AnalysedArticle,
    tokensOf: (sentence: AnalysedSentence) => readonly DiffToken[],
    weightOf: (key: number) => number,
  ) {
    this.#weightOf = weightOf;
    this.#sentences = sentences;
    this.#mostHolders = Math.max(FEW_SENTENCES, COMMON * sentences.length);
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
    return Math.max(0, ...this.#shares(tokens).values());
  }

  /** The first sentence of the article that holds at least this share of the statement's word weight. */
  first(tokens: readonly DiffToken[], least: number): AnalysedSentence | undefined {
    const near = [...this.#shares(tokens)].filter(([, share]) => share >= least).map(([sentence]) => sentence);
    return near.length === 0 ? undefined : this.#sentences[Math.min(...near)];
  }

  #shares(tokens: readonly DiffToken[]): Map<number, number> {
    const shares = new Map<number, number>();
    const keys = contentKeys(tokens);
    let whole = 0;
    for (const key of keys) whole += this.#weightOf(key);
    for (const key of keys) {
      const holders = this.#sentencesByKey.get(key) ?? [];
      if (holders.length > this.#mostHolders) continue;
      const share = this.#weightOf(key) / whole;
      for (const sentence of holders) shares.set(sentence, (shares.get(sentence) ?? 0) + share);
    }
    return shares;
  }
}

const contentKeys = (tokens: readonly DiffToken[]): ReadonlySet<number> =>
  new Set(tokens.filter(({ content }) => content).map(({ key }) => key));
