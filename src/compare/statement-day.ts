import { type AnalysedArticle, sentencesIn } from '../language/analyse.ts';
import { publicationDay } from '../model/article.ts';
import { flatMap } from '../model/flat-map.ts';
import { contains, type Span } from '../model/span.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The latest day that the text names and that had come when its article appeared: when what it tells happened. */
export function statementDay(article: AnalysedArticle, spans: readonly Span[]): string | undefined {
  const published = publicationDay(article.article.published);
  const days = flatMap(spans, (span) =>
    flatMap(sentencesIn(article, span), ({ dates }) =>
      dates.filter((date) => contains(span, date) && DAY.test(date.at)).map(({ at }) => at),
    ),
  );
  return latest(days.filter((day) => published === undefined || day <= published));
}

/** The last of some days; undefined of none. */
export const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);
