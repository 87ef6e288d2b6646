import type { Article } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { type ByPassage, byPassage } from './by-passage.ts';
import type { ReportContext } from './context.ts';
import { fitForPage } from './page-limits.ts';
import { type ReportWords, reportWords } from './words/words.ts';

/** What every part of a page for people needs, whatever it is written in. */
export interface PageReport {
  /** As much as a page holds. */
  readonly comparison: Comparison;
  /** All of it, for counts. */
  readonly whole: Comparison;
  readonly context: ReportContext;
  readonly words: ReportWords;
  readonly byPassage: ByPassage;
  readonly articles: ReadonlyMap<string, Article>;
}

export function pageReport(whole: Comparison, context: ReportContext): PageReport {
  return {
    comparison: fitForPage(whole),
    whole,
    context,
    words: reportWords(context.language),
    byPassage: byPassage(whole),
    articles: new Map(whole.articles.map((article) => [article.id, article])),
  };
}
