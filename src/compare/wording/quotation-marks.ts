import type { AnalysedArticle, AnalysedSentence } from '../../language/analyse.ts';
import type { Quote, Token } from '../../language/pack.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group-by.ts';
import { inBoth, joined } from '../../model/note.ts';
import { contains, type Span, slice } from '../../model/span.ts';
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
    const apart = flatMap(articles, setApart);
    const firstKeys = new Set(flatMap(apart, ({ keys }) => keys.slice(0, 1)));
    const placesIn = new Map(articles.map((article) => [article, placesOf(firstKeys, article)]));
    return { findings: flatMap(apart, (words) => bareElsewhere(words, placesIn)) };
  },
};

/** A word somewhere among the content words of its sentence. */
interface WordPlace {
  readonly key: string;
  readonly sentence: AnalysedSentence;
  readonly words: readonly Token[];
  readonly word: number;
}

/** Where the wanted words stand in an article, by key. */
type WordPlaces = ReadonlyMap<string, readonly WordPlace[]>;

const placesOf = (wanted: ReadonlySet<string>, { sentences }: AnalysedArticle): WordPlaces =>
  groupBy(
    flatMap(sentences, (sentence) => {
      if (!sentence.tokens.some((token) => isContentWord(token) && wanted.has(keyOf(token)))) return [];
      const words = sentence.tokens.filter(isContentWord);
      return flatMap(words, (token, word): WordPlace[] => {
        const key = keyOf(token);
        return wanted.has(key) ? [{ key, sentence, words, word }] : [];
      });
    }),
    ({ key }) => key,
  );

/** Up to three words in quotation marks. */
interface SetApart {
  readonly article: AnalysedArticle;
  readonly quote: Quote;
  readonly keys: readonly string[];
}

function setApart(article: AnalysedArticle): SetApart[] {
  const seen = new Set<string>();
  return flatMap(article.sentences, ({ quotes, tokens }) =>
    flatMap(quotes, (quote): SetApart[] => {
      if (quote.role !== 'speech' || !quote.closed) return [];
      const keys = tokens.filter((token) => contains(quote, token) && isContentWord(token)).map(keyOf);
      const name = keys.join(' ');
      if (keys.length === 0 || keys.length > LONGEST || seen.has(name)) return [];
      seen.add(name);
      return [{ article, quote, keys }];
    }),
  );
}

const isContentWord = ({ kind, forms }: Token): boolean => kind === 'word' && forms.isContent;

const keyOf = ({ forms }: Token): string => forms.bareKey;

function bareElsewhere(
  { article, quote, keys }: SetApart,
  placesIn: ReadonlyMap<AnalysedArticle, WordPlaces>,
): Detection[] {
  const bare = flatMap([...placesIn], ([other, places]) => {
    if (other === article || other.pack !== article.pack) return [];
    const span = firstBare(keys, places);
    return span === undefined ? [] : [{ other, span }];
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

/** Where the keys first stand one after the other, in one sentence; nowhere if they are set apart there too. */
function firstBare(keys: readonly string[], places: WordPlaces): Span | undefined {
  let first: Span | undefined;
  for (const { sentence, words, word } of places.get(keys[0] ?? '') ?? []) {
    const span = runAt(word, keys, words);
    if (span === undefined) continue;
    if (sentence.quotes.some((quote) => contains(quote, span))) return undefined;
    first ??= span;
  }
  return first;
}

function runAt(word: number, keys: readonly string[], words: readonly Token[]): Span | undefined {
  const [first, last] = [words[word], words[word + keys.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  for (let offset = 1; offset < keys.length; offset++) {
    const token = words[word + offset];
    if (token === undefined || keyOf(token) !== keys[offset]) return undefined;
  }
  return { start: first.start, end: last.end };
}
