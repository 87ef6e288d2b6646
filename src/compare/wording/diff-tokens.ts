import { type AnalysedArticle, type AnalysedSentence, sentencesIn } from '../../language/analyse.ts';
import type { Token } from '../../language/pack.ts';
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
    const tokens = words.flatMap((token, index) => tokenParts(token, words[index + 1], sentence, article, this.#names));
    this.#bySentence.set(sentence, tokens);
    return tokens;
  }
}

function tokenParts(
  token: Token,
  next: Token | undefined,
  sentence: AnalysedSentence,
  article: AnalysedArticle,
  names: ReadonlySet<string>,
): DiffToken[] {
  const { text } = article;
  const number = sentence.numbers.find((mention) => contains(mention, token));
  if (number !== undefined) {
    if (token.start !== number.start) return [];
    const written = text.slice(number.start, number.end);
    return [{ start: number.start, end: number.end, key: `#${number.value}`, written, role: 'number', content: true }];
  }
  const counted = next && sentence.numbers.find((mention) => mention.start === next.start);
  if (counted?.approximator !== undefined && !contains(counted, token)) {
    return [
      {
        start: token.start,
        end: token.end,
        key: `~${counted.approximator}`,
        written: text.slice(token.start, token.end),
        role: 'approximator',
        content: true,
      },
    ];
  }
  return wordParts(token, article, names);
}

function wordParts(token: Token, { pack, text }: AnalysedArticle, names: ReadonlySet<string>): DiffToken[] {
  const from = token.start + token.proclitics < token.end ? token.start + token.proclitics : token.start;
  const part = (span: Span, role: DiffToken['role'], key: string): DiffToken => {
    const written = text.slice(span.start, span.end);
    const content = role !== 'clitic' && !pack.isFunctionWord(token.loose);
    return { start: span.start, end: span.end, key, written, role, content };
  };
  const clitics = from === token.start ? [] : pack.clitics(text, token);
  const word = { start: from, end: token.end };
  const written = text.slice(word.start, word.end);
  const nameKey = names.has(pack.looseKey(written)) ? pack.nameKey(pack.looseKey(written)) : '';
  return [
    ...clitics.map((span) => part(span, 'clitic', pack.looseKey(text.slice(span.start, span.end)))),
    nameKey === '' ? part(word, 'word', pack.spellingKey(written)) : part(word, 'name', `@${nameKey}`),
  ];
}

/** Loose keys of the words that stand after a title, or show otherwise that they name somebody. */
function namesOf(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ pack, text, sentences }) =>
      sentences.flatMap((sentence) =>
        pack
          .names(sentence.tokens)
          .map((token) => pack.looseKey(text.slice(token.start + token.proclitics, token.end))),
      ),
    ),
  );
}
