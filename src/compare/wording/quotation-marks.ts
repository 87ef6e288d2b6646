import type { AnalysedArticle, AnalysedSentence } from '../../language/analyse.ts';
import type { Quote, Token } from '../../language/pack.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group-by.ts';
import { inBoth, joined } from '../../model/note.ts';
import { contains, slice } from '../../model/span.ts';
import type { Detection, Detector } from '../detector.ts';
import { quoted } from '../phrases.ts';

/** Longer quotations are speech; these set single words apart. */
const LONGEST = 3;
/** A candidate: the words may be used of another thing. */
const WEIGHT = 0.24;

/** Words that one article sets in quotation marks and another writes without. */
export const quotationMarks: Detector = {
  kind: 'wording',
  sees: 'up to three words in quotation marks in one article that another article only uses without them',
  ignores: 'names and source codes in quotation marks, single function words, longer quotations',
  detect: ({ articles }) => {
    const indices = new Map(articles.map((article) => [article, wordIndex(article)]));
    return {
      findings: flatMap(articles, (article) => flatMap(setApart(article), (place) => bareElsewhere(place, indices))),
    };
  },
};

/** The content words of each sentence, and where each key stands. */
interface WordIndex {
  readonly sentences: readonly (readonly KeyedToken[])[];
  readonly places: ReadonlyMap<string, readonly { readonly sentence: number; readonly word: number }[]>;
}

interface KeyedToken {
  readonly token: Token;
  readonly key: string;
}

function wordIndex(article: AnalysedArticle): WordIndex {
  const sentences = article.sentences.map((sentence) => keysOf(sentence, article));
  const places = groupBy(
    flatMap(sentences, (words, sentence) => words.map(({ key }, word) => ({ key, sentence, word }))),
    ({ key }) => key,
  );
  return { sentences, places };
}

interface Place {
  readonly article: AnalysedArticle;
  readonly quote: Quote;
  readonly keys: readonly string[];
}

function setApart(article: AnalysedArticle): Place[] {
  const seen = new Set<string>();
  return flatMap(article.sentences, (sentence) =>
    flatMap(sentence.quotes, (quote): Place[] => {
      if (quote.role !== 'speech' || !quote.closed) return [];
      const keys = keysOf(sentence, article)
        .filter(({ token }) => contains(quote, token))
        .map(({ key }) => key);
      const name = keys.join(' ');
      if (keys.length === 0 || keys.length > LONGEST || seen.has(name)) return [];
      seen.add(name);
      return [{ article, quote, keys }];
    }),
  );
}

const keysOf = ({ tokens }: AnalysedSentence, { pack }: AnalysedArticle): KeyedToken[] =>
  tokens
    .filter((token) => token.kind === 'word' && !pack.isFunctionWord(token.loose))
    .map((token) => ({ token, key: token.forms.bareKey }));

function bareElsewhere({ article, quote, keys }: Place, indices: ReadonlyMap<AnalysedArticle, WordIndex>): Detection[] {
  const bare = flatMap([...indices], ([other, index]) => {
    if (other === article || other.pack !== article.pack) return [];
    const places = runsOf(keys, index, other);
    const first = places.find(({ inQuotation }) => !inQuotation)?.span;
    return first === undefined || places.some(({ inQuotation }) => inQuotation) ? [] : [{ other, span: first }];
  });
  if (bare.length === 0 || (keys.length === 1 && (keys[0]?.length ?? 0) < SHORTEST_WORD)) return [];
  const names = inBoth((language) =>
    joined(
      bare.map(({ other }) => outletLabel(other.article, language)),
      language,
    ),
  );
  const words = quoted(slice(article.text, quote));
  return [
    {
      subkind: 'quotation-marks',
      passage: undefined,
      readings: [
        { article: article.article.id, spans: [{ start: quote.start, end: quote.end }] },
        ...bare.map(({ other, span }) => ({ article: other.article.id, spans: [span] })),
      ],
      note: {
        en: `${outletLabel(article.article)} sets ${words} in quotation marks; ${names.en} ${bare.length === 1 ? 'uses' : 'use'} the words without.`,
        ar: `${words} بين علامتي اقتباس في نص ${outletLabel(article.article, 'ar')}، وبلا علامتين في نص ${names.ar}.`,
      },
      basis: { keys },
      weight: WEIGHT,
    },
  ];
}

const SHORTEST_WORD = 5;

/** Where the keys stand one after the other, in one sentence. */
const runsOf = (keys: readonly string[], { sentences, places }: WordIndex, article: AnalysedArticle) =>
  flatMap(places.get(keys[0] ?? '') ?? [], ({ sentence, word }) => {
    const run = sentences[sentence]?.slice(word, word + keys.length) ?? [];
    const [first, last] = [run[0]?.token, run.at(-1)?.token];
    if (run.length < keys.length || first === undefined || last === undefined) return [];
    if (!run.every(({ key }, offset) => key === keys[offset])) return [];
    const span = { start: first.start, end: last.end };
    return [{ span, inQuotation: article.sentences[sentence]?.quotes.some((quote) => contains(quote, span)) ?? false }];
  });
