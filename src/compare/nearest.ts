import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import type { Token } from '../language/pack.ts';
import { type Postings, postingsOf } from '../model/postings.ts';
import type { EventStems } from './event-stems.ts';

/** In long articles a word of more than this share of the sentences tells nothing, and would cost a look at each. */
const COMMON = 0.02;
const FEW_SENTENCES = 60;

/** The sentences of one article by the stems they hold, to ask which of them is nearest to a statement. */
export class NearestSentence {
  readonly #article: AnalysedArticle;
  readonly #stems: EventStems;
  /** The sentences that hold each stem. */
  readonly #postings: Postings;
  readonly #mostHolders: number;
  /** By sentence: one list for all questions, for an article may hold thousands. */
  readonly #shares: Float64Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;

  constructor(article: AnalysedArticle, stems: EventStems) {
    this.#article = article;
    this.#stems = stems;
    this.#shares = new Float64Array(article.sentences.length);
    this.#touched = new Int32Array(article.sentences.length);
    this.#mostHolders = Math.max(FEW_SENTENCES, COMMON * article.sentences.length);
    const held = article.sentences.map((sentence) => (sentence.slot === 'subhead' ? [] : stems.inSentence(sentence)));
    this.#postings = postingsOf(held, stems.weights.length);
  }

  /** Share of the statement's word weight that the nearest sentence holds, 0 to 1. */
  to(tokens: readonly Token[]): number {
    return this.toStems(this.#stems.of(tokens));
  }

  /** The same by the stems of the statement, for who asks several articles about it. */
  toStems(stems: readonly number[]): number {
    let nearest = 0;
    for (const sentence of this.#weigh(stems)) nearest = Math.max(nearest, this.#shares[sentence] ?? 0);
    return nearest;
  }

  /** The first sentence of the article that holds at least this share of the statement's word weight. */
  first(tokens: readonly Token[], least: number): AnalysedSentence | undefined {
    let first = Number.POSITIVE_INFINITY;
    for (const sentence of this.#weigh(this.#stems.of(tokens)))
      if (sentence < first && (this.#shares[sentence] ?? 0) >= least) first = sentence;
    return this.#article.sentences[first];
  }

  /** Leaves in `#shares` what each sentence holds of the statement's word weight; returns those that hold any. */
  #weigh(stems: readonly number[]): Int32Array {
    for (let at = 0; at < this.#touchedCount; at++) this.#shares[this.#touched[at] ?? 0] = 0;
    this.#touchedCount = 0;
    const { weights } = this.#stems;
    const { starts, holders } = this.#postings;
    let whole = 0;
    for (const stem of stems) whole += weights[stem] ?? 0;
    for (const stem of stems) {
      const start = starts[stem] ?? 0;
      const end = starts[stem + 1] ?? 0;
      if (end - start > this.#mostHolders) continue;
      const share = (weights[stem] ?? 0) / whole;
      for (let at = start; at < end; at++) {
        const sentence = holders[at] ?? 0;
        const before = this.#shares[sentence] ?? 0;
        if (before === 0) this.#touched[this.#touchedCount++] = sentence;
        this.#shares[sentence] = before + share;
      }
    }
    return this.#touched.subarray(0, this.#touchedCount);
  }
}
