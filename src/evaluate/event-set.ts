import { type AlignSettings, align, measureCandidates } from '../align/align.ts';
import { evidenceOf } from '../align/model.ts';
import type { AnalysedArticle } from '../language/analyse.ts';
import { slice } from '../model/span.ts';
import type { Gold } from './gold.ts';
import { type GoldArticle, goldArticle, goldPairs, type PairLabel, pairKey } from './metric.ts';

/** A hand-aligned event with its analysed articles; `articles[i]` is the gold file `files[i]`. */
export interface EventSet {
  readonly name: string;
  readonly gold: Gold;
  readonly articles: readonly AnalysedArticle[];
  readonly files: readonly string[];
}

/** The articles of a set are of one language. */
export const languageOf = ({ articles }: EventSet): string => articles[0]?.pack.code ?? '';

/** Evidence of one candidate with the label gold gives it. */
export interface LabelledCandidate {
  /** The pair of sentences its two statements stand in; several candidates may share it. */
  readonly sentences: string;
  readonly evidence: Float64Array;
  /** First, unlearned similarity. */
  readonly similarity: number;
  readonly label: PairLabel | 'none';
}

const goldArticles = (set: EventSet): GoldArticle[] =>
  set.files.map((file) => goldArticle(file, set.gold.files[file]?.sentences ?? []));

/** All candidates of a set with the label that gold gives the sentences they stand in. */
export function labelledCandidates(set: EventSet): LabelledCandidate[] {
  const labels = goldPairs(set.gold);
  const places = sentencePlaces(set);
  const { measured } = measureCandidates(set.articles);
  return measured.candidates.map(({ a, b, similarity }, index) => {
    const found = keysBetween(set, places, a, b).map((key) => labels.get(key));
    const label = (['same', 'partial', 'broad'] as const).find((wanted) => found.includes(wanted)) ?? 'none';
    return {
      sentences: `${set.name} ${a.article}.${a.sentence} ${b.article}.${b.sentence}`,
      evidence: evidenceOf(measured, index),
      similarity,
      label,
    };
  });
}

/**
 * What a model learns from: the statements of a set; once more its whole sentences, for a language whose clauses are not
 * cut (or a sentence that cannot be cut) hands over longer units; and the statements of each two articles by themselves,
 * for of two there is no third that could agree.
 */
export const trainingCandidates = (set: EventSet): LabelledCandidate[] => [
  ...labelledCandidates(set),
  ...labelledCandidates({ ...set, name: `${set.name} whole`, articles: set.articles.map(withoutClauses) }),
  ...(set.articles.length > 2 ? pairsOf(set).flatMap(labelledCandidates) : []),
];

/** Each two articles of a set as a set of their own. */
export const pairsOf = (set: EventSet): EventSet[] =>
  set.articles.flatMap((a, first) =>
    set.articles.slice(first + 1).map((b, offset): EventSet => {
      const files = [set.files[first] ?? '', set.files[first + 1 + offset] ?? ''];
      return { name: `${set.name} ${files.join(' ')}`, gold: goldOf(set.gold, files), articles: [a, b], files };
    }),
  );

/** What a gold file says of some of its articles; groups stay whole, for how broad one is shows in all of it. */
const goldOf = (gold: Gold, wanted: readonly string[]): Gold => ({
  ...gold,
  files: Object.fromEntries(Object.entries(gold.files).filter(([file]) => wanted.includes(file))),
  notAligned: gold.notAligned.filter(({ a, b }) => wanted.includes(a.file) && wanted.includes(b.file)),
});

const withoutClauses = (article: AnalysedArticle): AnalysedArticle => ({
  ...article,
  sentences: article.sentences.map((sentence) => ({
    ...sentence,
    clauses: [{ start: sentence.start, end: sentence.end }],
  })),
});

interface Place {
  readonly article: number;
  readonly sentence: number;
}

/** Gold sentence ids by article and sentence position. */
export function sentencePlaces(set: EventSet): number[][][] {
  const golds = goldArticles(set);
  return set.articles.map(({ text, sentences }, index) =>
    sentences.map((sentence) => golds[index]?.sentencesIn(slice(text, sentence)) ?? []),
  );
}

export const keysBetween = (
  set: EventSet,
  places: readonly (readonly (readonly number[])[])[],
  a: Place,
  b: Place,
): string[] =>
  (places[a.article]?.[a.sentence] ?? []).flatMap((x) =>
    (places[b.article]?.[b.sentence] ?? []).map((y) =>
      pairKey(set.files[a.article] ?? '', x, set.files[b.article] ?? '', y),
    ),
  );

/** Gold sentence pairs that the passages of an alignment put together. */
export function alignedPairs(set: EventSet, settings: AlignSettings): Set<string> {
  const golds = goldArticles(set);
  const indexOf = new Map(set.articles.map(({ article }, index) => [article.id, index]));
  const pairs = new Set<string>();
  for (const { readings } of align(set.name, set.articles, settings).passages) {
    const hits = readings.map(({ article, spans }) => {
      const index = indexOf.get(article) ?? -1;
      const text = set.articles[index]?.text ?? '';
      return {
        file: set.files[index] ?? '',
        ids: spans.flatMap((span) => golds[index]?.sentencesIn(slice(text, span)) ?? []),
      };
    });
    for (const [position, one] of hits.entries()) {
      for (const other of hits.slice(position + 1)) {
        for (const a of one.ids) for (const b of other.ids) pairs.add(pairKey(one.file, a, other.file, b));
      }
    }
  }
  return pairs;
}
