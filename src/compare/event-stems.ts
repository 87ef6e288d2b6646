import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import type { Token, WordForms } from '../language/pack.ts';

/** No content word: grammar or punctuation. */
const NONE = -1;

/** The stems of an event's content words as small integers, with their weight: rare ones tell more. */
export class EventStems {
  readonly #ids = new Map<string, number>();
  readonly #idsByForms = new Map<WordForms, number>();
  readonly #sentences = new Map<AnalysedSentence, readonly number[]>();
  /** The last call of `of` that met each stem. */
  readonly #lastAsked: number[] = [];
  #questions = 0;
  /** `ln((n + 1) / (f + ½))`: f of the event's n sentences hold the stem. */
  readonly weights: Float64Array;

  constructor(articles: readonly AnalysedArticle[]) {
    const frequencies: number[] = [];
    let sentences = 0;
    for (const { sentences: own } of articles) {
      sentences += own.length;
      for (const sentence of own) {
        const ids = this.of(sentence.tokens);
        this.#sentences.set(sentence, ids);
        for (const id of ids) frequencies[id] = (frequencies[id] ?? 0) + 1;
      }
    }
    this.weights = Float64Array.from(frequencies, (frequency) => Math.log((sentences + 1) / (frequency + 0.5)));
  }

  /** Stems of the content words among tokens of the event, each once. */
  of(tokens: readonly Token[]): readonly number[] {
    const ids: number[] = [];
    const question = ++this.#questions;
    for (const token of tokens) {
      const id = this.#idOf(token);
      if (id === NONE || this.#lastAsked[id] === question) continue;
      this.#lastAsked[id] = question;
      ids.push(id);
    }
    return ids;
  }

  inSentence(sentence: AnalysedSentence): readonly number[] {
    return this.#sentences.get(sentence) ?? [];
  }

  #idOf(token: Token): number {
    const known = this.#idsByForms.get(token.forms);
    if (known !== undefined) return known;
    const id = token.forms.isContent ? (this.#ids.get(token.stem) ?? this.#ids.size) : NONE;
    if (id !== NONE) this.#ids.set(token.stem, id);
    this.#idsByForms.set(token.forms, id);
    return id;
  }
}
