import { type AnalysedArticle, type AnalysedSentence, sentencesIn } from '../../language/analyse.ts';
import type { LanguagePack, Token } from '../../language/pack.ts';
import { contains, type Span } from '../../model/span.ts';

/**
 * Tokens as a reader's diff needs them: clitics apart from their word (else a whole word lights up for a «و»),
 * a number with its words as one token, house spellings and spellings of a name under one key, punctuation
 * left out.
 */
export interface DiffToken extends Span {
  /** Tokens with one key are the same. */
  readonly key: string;
  /** As the article writes it. */
  readonly written: string;
  readonly role: 'word' | 'clitic' | 'name' | 'number' | 'approximator';
  readonly content: boolean;
}

/** Diff tokens of an event's articles; a sentence that stands in several passages is worked out once. */
export class DiffTokenizer {
  readonly #names: ReadonlySet<string>;
  readonly #bySentence = new Map<AnalysedSentence, readonly DiffToken[]>();
  readonly #byWord = new Map<string, WordParts>();

  constructor(articles: readonly AnalysedArticle[]) {
    this.#names = namesOf(articles);
  }

  tokens(article: AnalysedArticle, spans: readonly Span[]): DiffToken[] {
    const touched = new Set(spans.flatMap((span) => sentencesIn(article, span)));
    return [...touched].flatMap((sentence) => {
      const tokens = this.#ofSentence(article, sentence);
      if (spans.some((span) => contains(span, sentence))) return tokens;
      return tokens.filter((token) => spans.some((span) => contains(span, token)));
    });
  }

  #ofSentence(article: AnalysedArticle, sentence: AnalysedSentence): readonly DiffToken[] {
    const known = this.#bySentence.get(sentence);
    if (known !== undefined) return known;
    const words = sentence.tokens.filter((token) => token.kind !== 'punctuation');
    const tokens = words.flatMap((token, index) => this.#partsOf(token, words[index + 1], sentence, article));
    this.#bySentence.set(sentence, tokens);
    return tokens;
  }

  #partsOf(token: Token, next: Token | undefined, sentence: AnalysedSentence, article: AnalysedArticle): DiffToken[] {
    const { text } = article;
    const number = sentence.numbers.find((mention) => contains(mention, token));
    if (number !== undefined) {
      const written = text.slice(number.start, number.end);
      const first = token.start === number.start;
      return first
        ? [{ start: number.start, end: number.end, key: `#${number.value}`, written, role: 'number', content: true }]
        : [];
    }
    const { start, end } = token;
    const written = text.slice(start, end);
    const counted = next && sentence.numbers.find((mention) => mention.start === next.start);
    if (counted?.approximator !== undefined && !contains(counted, token)) {
      return [{ start, end, key: `~${counted.approximator}`, written, role: 'approximator', content: true }];
    }
    return this.#wordParts(written, token, article.pack).map(
      ({ start: from, end: to, key, written: letters, role, content }) => ({
        start: start + from,
        end: start + to,
        key,
        written: letters,
        role,
        content,
      }),
    );
  }

  #wordParts(written: string, token: Token, pack: LanguagePack): WordParts {
    const known = this.#byWord.get(written);
    if (known !== undefined) return known;
    const parts = wordParts(written, token, pack, this.#names);
    this.#byWord.set(written, parts);
    return parts;
  }
}

/** Parts of a word with offsets from its start: the same wherever the word is written so. */
type WordParts = readonly DiffToken[];

function wordParts(written: string, token: Token, pack: LanguagePack, names: ReadonlySet<string>): WordParts {
  const cut = token.proclitics < written.length ? token.proclitics : 0;
  const word = written.slice(cut);
  const loose = pack.looseKey(word);
  const nameKey = names.has(loose) ? pack.nameKey(loose) : '';
  const clitics = cut === 0 ? [] : pack.clitics(written.slice(0, cut));
  return [
    ...clitics.map((span): DiffToken => {
      const letters = written.slice(span.start, span.end);
      return { ...span, key: pack.looseKey(letters), written: letters, role: 'clitic', content: false };
    }),
    {
      start: cut,
      end: written.length,
      key: nameKey === '' ? pack.spellingKey(word) : `@${nameKey}`,
      written: word,
      role: nameKey === '' ? 'word' : 'name',
      content: !pack.isFunctionWord(token.loose),
    },
  ];
}

/** Loose keys of the words that stand after a title, or show otherwise that they name somebody. */
function namesOf(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ pack, text, sentences }) =>
      sentences.flatMap((sentence) =>
        sentence.names.map((token) => pack.looseKey(text.slice(token.start + token.proclitics, token.end))),
      ),
    ),
  );
}
