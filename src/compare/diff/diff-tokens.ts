import { type AnalysedArticle, type AnalysedSentence, sentencesIn } from '../../language/analyse.ts';
import type { LanguagePack, Token, Vocabulary, WordForms } from '../../language/pack.ts';
import { flatMap } from '../../model/flat-map.ts';
import { contains, type Span } from '../../model/span.ts';

/**
 * Tokens as a reader's diff needs them: clitics apart from their word (else a whole word lights up for a «و»),
 * a number with its words as one token, house spellings and spellings of a name under one key, two words as one where
 * the event also writes them as one («عبد الناصر», «عبدالناصر»), punctuation left out.
 */
export interface DiffToken extends Span {
  /** Tokens with one key are the same; a number within one event. */
  readonly key: number;
  /** As the article writes it. */
  readonly written: string;
  readonly role: 'word' | 'clitic' | 'name' | 'number' | 'approximator';
  readonly content: boolean;
}

export interface DiffTokens {
  readonly tokens: readonly DiffToken[];
  /** Those of them that are content words. */
  readonly content: readonly DiffToken[];
}

/** Diff tokens of an event's articles; a sentence that stands in several passages is worked out once. */
export class DiffTokenizer {
  readonly #names: ReadonlySet<string>;
  readonly #vocabulary: Vocabulary;
  readonly #bySentence = new Map<AnalysedSentence, DiffTokens>();
  readonly #ids = new Map<string, number>();
  readonly #byForms = new Map<WordForms, WordParts>();

  constructor(articles: readonly AnalysedArticle[], vocabulary: Vocabulary) {
    this.#names = namesOf(articles);
    this.#vocabulary = vocabulary;
  }

  /** The tokens inside the spans, which are sorted and disjoint. */
  tokens(article: AnalysedArticle, spans: readonly Span[]): DiffTokens {
    const parts = flatMap(spans, (span) =>
      sentencesIn(article, span).map((sentence) => {
        const own = this.#ofSentence(article, sentence);
        return contains(span, sentence) ? own : tokensWithin(span, own);
      }),
    );
    const [first] = parts;
    return first !== undefined && parts.length === 1
      ? first
      : { tokens: flatMap(parts, ({ tokens }) => tokens), content: flatMap(parts, ({ content }) => content) };
  }

  #ofSentence(article: AnalysedArticle, sentence: AnalysedSentence): DiffTokens {
    const known = this.#bySentence.get(sentence);
    if (known !== undefined) return known;
    const words = sentence.tokens.filter((token) => token.kind !== 'punctuation');
    const tokens: DiffToken[] = [];
    for (let index = 0; index < words.length; index++) {
      const [token, next] = [words[index], words[index + 1]];
      if (token === undefined) continue;
      const special = this.#numeric(token, next, sentence, article.text);
      if (special !== undefined) {
        if (special !== 'inside-number') tokens.push(special);
      } else if (next !== undefined && this.#isWrittenAsOne(token, next, article.text)) {
        this.#addPair(tokens, token, next, article);
        index++;
      } else this.#addParts(tokens, token, article);
    }
    const found = { tokens, content: tokens.filter(({ content }) => content) };
    this.#bySentence.set(sentence, found);
    return found;
  }

  #addParts(tokens: DiffToken[], token: Token, article: AnalysedArticle): void {
    for (const { start, end, key, written, role, content } of this.#wordParts(token, article)) {
      tokens.push({ start: token.start + start, end: token.start + end, key, written, role, content });
    }
  }

  #isWrittenAsOne(token: Token, next: Token, text: string): boolean {
    if (
      token.kind !== 'word' ||
      next.kind !== 'word' ||
      next.start - token.end !== 1 ||
      token.loose.length + next.loose.length < SHORTEST_OF_TWO ||
      !next.forms.isContent ||
      text[token.end] !== ' '
    )
      return false;
    return this.#vocabulary.has(token.loose + next.loose);
  }

  #addPair(tokens: DiffToken[], token: Token, next: Token, { text, pack }: AnalysedArticle): void {
    const written = text.slice(token.start, token.end) + text.slice(next.start, next.end);
    const parts = this.#partsOf(written, token, pack).map((part) => ({ ...part, start: token.start + part.start }));
    for (const part of parts.slice(0, -1)) tokens.push({ ...part, end: token.start + part.end });
    const word = parts.at(-1);
    const content = token.forms.isContent || next.forms.isContent;
    if (word !== undefined) tokens.push({ ...word, written: text.slice(word.start, next.end), end: next.end, content });
  }

  #wordParts(token: Token, { text, pack }: AnalysedArticle): WordParts {
    const known = this.#byForms.get(token.forms);
    if (known !== undefined) return known;
    const parts = this.#partsOf(text.slice(token.start, token.end), token, pack);
    this.#byForms.set(token.forms, parts);
    return parts;
  }

  #partsOf(written: string, token: Token, pack: LanguagePack): WordParts {
    const cut = token.proclitics < written.length ? token.proclitics : 0;
    const word = written.slice(cut);
    const loose = pack.looseKey(word);
    const nameKey = this.#names.has(loose) ? pack.nameKey(loose) : '';
    const clitics = cut === 0 ? [] : pack.clitics(written.slice(0, cut));
    return [
      ...clitics.map((span): DiffToken => {
        const letters = written.slice(span.start, span.end);
        return {
          start: span.start,
          end: span.end,
          key: this.#idOf(pack.looseKey(letters)),
          written: letters,
          role: 'clitic',
          content: false,
        };
      }),
      {
        start: cut,
        end: written.length,
        key: this.#idOf(nameKey === '' ? pack.spellingKey(word) : `@${nameKey}`),
        written: word,
        role: nameKey === '' ? 'word' : 'name',
        content: token.forms.isContent,
      },
    ];
  }

  /** A number with its words as one token, at its first word; an approximator before a number. */
  #numeric(
    token: Token,
    next: Token | undefined,
    { numbers }: AnalysedSentence,
    text: string,
  ): DiffToken | 'inside-number' | undefined {
    if (numbers.length === 0) return undefined;
    const number = numbers.find((mention) => contains(mention, token));
    if (number !== undefined) {
      const { start, end } = number;
      return token.start === start
        ? {
            start,
            end,
            key: this.#idOf(`#${number.value}`),
            written: text.slice(start, end),
            role: 'number',
            content: true,
          }
        : 'inside-number';
    }
    const counted = next && numbers.find((mention) => mention.start === next.start);
    if (counted?.approximator === undefined || contains(counted, token)) return undefined;
    const { start, end } = token;
    const key = this.#idOf(`~${counted.approximator}`);
    return { start, end, key, written: text.slice(start, end), role: 'approximator', content: true };
  }

  #idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }
}

const tokensWithin = (span: Span, { tokens, content }: DiffTokens): DiffTokens => ({
  tokens: tokens.filter((token) => contains(span, token)),
  content: content.filter((token) => contains(span, token)),
});

/** Parts of a word with offsets from its start: the same wherever the word is written so. */
type WordParts = readonly DiffToken[];

/** Shorter ones may be another word: «ما» and «لي», «مالي» (Mali). */
const SHORTEST_OF_TWO = 6;

/** Loose keys of the words that stand after a title, or show otherwise that they name somebody. */
function namesOf(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  return new Set(
    flatMap(articles, ({ pack, text, sentences }) =>
      flatMap(sentences, (sentence) =>
        sentence.names.map((token) => pack.looseKey(text.slice(token.start + token.proclitics, token.end))),
      ),
    ),
  );
}
