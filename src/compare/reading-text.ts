import { type AnalysedArticle, type AnalysedSentence, sentencesIn } from '../language/analyse.ts';
import type { LexiconHit } from '../language/lexicon.ts';
import type { Attribution, NumberMention, Quote, Token } from '../language/pack.ts';
import type { Reading } from '../model/alignment.ts';
import { outletNames } from '../model/article.ts';
import { flatMap } from '../model/flat-map.ts';
import type { LexiconCategory } from '../model/lexicon.ts';
import type { Note } from '../model/note.ts';
import { contains, overlaps, type Span } from '../model/span.ts';

/** One reading with what its text holds: what every detector looks at. */
export interface ReadingText {
  readonly reading: Reading;
  readonly article: AnalysedArticle;
  /** How notes call the outlet. */
  readonly outlet: Note;
  readonly sentences: readonly AnalysedSentence[];
  readonly tokens: readonly Token[];
  /** Quoted speech that touches it; names and source codes in quotation marks are none. */
  readonly quotes: readonly Quote[];
  /** Numbers that are no dates. */
  readonly numbers: readonly NumberMention[];
  /** Who is said to say it; empty where the narrator does. */
  readonly attributions: readonly Attribution[];
  readonly hits: readonly LexiconHit[];
  /** True where any reporting verb stands in its sentences, also one that may report nothing. */
  readonly mayReport: boolean;
}

export type HitsIn = (sentence: AnalysedSentence) => readonly LexiconHit[];

export function readingText(reading: Reading, article: AnalysedArticle, hitsIn: HitsIn): ReadingText {
  const { spans } = reading;
  const sentences =
    spans.length === 1 ? flatMap(spans, (span) => sentencesIn(article, span)) : distinct(article, spans);
  const parts = sentences.map((sentence) => ({
    sentence,
    within: spans.some((span) => contains(span, sentence)) ? everything : insideOf(spans),
  }));
  return {
    reading,
    article,
    outlet: outletNames(article.article),
    sentences,
    tokens: flatMap(parts, ({ sentence, within }) => within(sentence.tokens)),
    quotes: distinctQuotes(sentences, spans),
    numbers: flatMap(parts, ({ sentence, within }) =>
      sentence.numbers.length === 0 ? [] : within(plainNumbers(sentence)),
    ),
    attributions: flatMap(sentences, (sentence) =>
      sentence.attributions.length === 0 ? [] : attributionsOf(sentence, spans),
    ),
    hits: flatMap(parts, ({ sentence, within }) => within(hitsIn(sentence))),
    mayReport: sentences.some(({ attributions }) => attributions.length > 0),
  };
}

/** Most readings are whole sentences: nothing to leave out. */
const everything = <Item extends Span>(items: readonly Item[]): readonly Item[] => items;

const insideOf =
  (spans: readonly Span[]) =>
  <Item extends Span>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => spans.some((span) => contains(span, item)));

const distinct = (article: AnalysedArticle, spans: readonly Span[]): AnalysedSentence[] => [
  ...new Set(flatMap(spans, (span) => sentencesIn(article, span))),
];

/** A quotation over two sentences is one. */
const distinctQuotes = (sentences: readonly AnalysedSentence[], spans: readonly Span[]): Quote[] =>
  sentences.every(({ quotes }) => quotes.length === 0)
    ? []
    : [
        ...new Set(
          flatMap(sentences, ({ quotes }) =>
            quotes.filter((quote) => quote.role === 'speech' && spans.some((span) => overlaps(span, quote))),
          ),
        ),
      ];

/** Attributions inside the spans; without one, the last before them in the sentence still holds. */
function attributionsOf({ attributions }: AnalysedSentence, spans: readonly Span[]): Attribution[] {
  const reporting = attributions.filter(({ introduced }) => introduced);
  const inside = reporting.filter(({ verb }) => spans.some((span) => contains(span, verb)));
  if (inside.length > 0) return inside;
  const start = Math.min(...spans.map((span) => span.start));
  return reporting.filter(({ verb }) => verb.end <= start).slice(-1);
}

const plainNumbers = ({ numbers, dates }: AnalysedSentence): NumberMention[] =>
  numbers.filter((number) => !dates.some((date) => overlaps(date, number)));

export const isQuoted = (span: Span, { quotes }: Pick<ReadingText, 'quotes'>): boolean =>
  quotes.some((quote) => contains(quote, span));

export const hitsOf = ({ hits }: ReadingText, category: LexiconCategory): LexiconHit[] =>
  hits.filter(({ entry }) => entry.category === category);
