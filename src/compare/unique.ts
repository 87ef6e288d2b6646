import { type AnalysedArticle, sentencesIn } from '../language/analyse.ts';
import type { Alignment } from '../model/alignment.ts';
import type { UniqueText } from '../model/comparison.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Span } from '../model/span.ts';
import type { Coverages } from './coverage.ts';
import { statementDay } from './statement-day.ts';

/** Sentences that no passage holds; those of one paragraph that stand together are one piece. */
export function uniqueText(
  articles: readonly AnalysedArticle[],
  alignment: Alignment,
  coverages: Coverages,
): UniqueText[] {
  return flatMap(articles, (article) =>
    unalignedRuns(article, alignedSpans(article.article.id, alignment)).map((span) => ({
      article: article.article.id,
      span,
      coverage: coverages.of([article.article], statementDay(article, [span])),
    })),
  );
}

const alignedSpans = (id: string, { passages }: Alignment): Span[] =>
  flatMap(passages, ({ readings }) =>
    flatMap(
      readings.filter((reading) => reading.article === id),
      (reading) => reading.spans,
    ),
  );

function unalignedRuns(article: AnalysedArticle, aligned: readonly Span[]): Span[] {
  const told = new Set(flatMap(aligned, (span) => sentencesIn(article, span)));
  const runs: { start: number; end: number; paragraph: number; next: number }[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    if (sentence.slot === 'subhead' || told.has(sentence)) continue;
    const last = runs.at(-1);
    if (last && last.paragraph === sentence.paragraph && last.next === index) {
      last.end = sentence.end;
      last.next = index + 1;
    } else {
      runs.push({ start: sentence.start, end: sentence.end, paragraph: sentence.paragraph, next: index + 1 });
    }
  }
  return runs.map(({ start, end }) => ({ start, end }));
}
