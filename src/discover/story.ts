import type { LanguagePack, Token } from '../language/pack.ts';
import { Tokenizer } from '../language/tokens.ts';
import { hashOf } from '../model/hash.ts';

/** What an article is about, as far as its headline and opening tell. Terms are hashes, ascending, each once. */
export interface Story {
  readonly language: string;
  /** Publication day, `YYYY-MM-DD`. */
  readonly day: string | undefined;
  /** Stems of headline and opening. */
  readonly terms: readonly number[];
  /** How often each of them stands there; in the headline it counts double. */
  readonly counts: readonly number[];
  /** Stems of the headline. */
  readonly headline: readonly number[];
  readonly numbers: readonly number[];
}

/** The text a story is read from. */
export interface StoryText {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
  readonly day: string | undefined;
}

/** News tells what it is about in its first paragraphs; UTF-16 units. */
const OPENING = 1_200;
const HEADLINE_COUNT = 2;
/** Stems that are kept: more than make up nearly all of a newspaper, and few enough for memory. */
const MOST_WORDS_KEPT = 50_000;

/** Reads stories of one language. Words repeat from article to article: each written form is worked out once. */
export class StoryReader {
  readonly #pack: LanguagePack;
  #tokenizer: Tokenizer;
  #termOfStem = new Map<string, number>();

  constructor(pack: LanguagePack) {
    this.#pack = pack;
    this.#tokenizer = new Tokenizer(pack, new Set());
  }

  read({ headline, body, language, day }: StoryText): Story {
    if (this.#termOfStem.size > MOST_WORDS_KEPT) this.#forget();
    const opening = body.slice(0, OPENING);
    const inHeadline = this.#tokens(headline);
    const inOpening = this.#tokens(opening);
    const counts = new Map<number, number>();
    for (const term of this.#stems(inHeadline)) add(counts, term, HEADLINE_COUNT);
    for (const term of this.#stems(inOpening)) add(counts, term, 1);
    const terms = [...counts.keys()].sort(ascending);
    return {
      language,
      day,
      terms,
      counts: terms.map((term) => counts.get(term) ?? 0),
      headline: distinct(this.#stems(inHeadline)),
      numbers: distinct(
        [...this.#pack.numbers(inHeadline), ...this.#pack.numbers(inOpening)].map(({ value }) => termOf(`#${value}`)),
      ),
    };
  }

  #tokens(text: string): Token[] {
    return this.#tokenizer.tokens(text, { start: 0, end: text.length });
  }

  #stems(tokens: readonly Token[]): number[] {
    const terms: number[] = [];
    for (const { forms, stem } of tokens) if (forms.isContent) terms.push(this.#termOf(stem));
    return terms;
  }

  #termOf(stem: string): number {
    const known = this.#termOfStem.get(stem);
    if (known !== undefined) return known;
    const term = termOf(stem);
    this.#termOfStem.set(stem, term);
    return term;
  }

  #forget(): void {
    this.#tokenizer = new Tokenizer(this.#pack, new Set());
    this.#termOfStem = new Map();
  }
}

/**
 * 30 bits, which engines keep as small integers. Two of a window's 200,000 words meet about twenty times: a word in
 * ten thousand speaks for the wrong story.
 */
const termOf = (key: string): number => hashOf(key) >>> 2;

const add = (counts: Map<number, number>, term: number, count: number): void => {
  counts.set(term, (counts.get(term) ?? 0) + count);
};

const ascending = (a: number, b: number): number => a - b;

const distinct = (terms: readonly number[]): number[] => [...new Set(terms)].sort(ascending);
