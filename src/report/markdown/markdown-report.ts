import { type Article, outletLabel } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { type ByPassage, byPassage } from '../by-passage.ts';
import type { ReportContext } from '../context.ts';
import { fitForPage } from '../page-limits.ts';
import { type ReportWords, reportWords } from '../words/words.ts';

/** What every part of the page needs: the comparison, its words, and how articles are called. */
export interface MarkdownReport {
  /** As much as a page holds. */
  readonly comparison: Comparison;
  /** All of it, for counts. */
  readonly whole: Comparison;
  readonly context: ReportContext;
  readonly words: ReportWords;
  readonly byPassage: ByPassage;
  readonly articles: ReadonlyMap<string, Article>;
  /** An article's outlet, with the article's id where an outlet has several. */
  readonly nameOf: (article: string) => string;
}

export function markdownReportOf(whole: Comparison, context: ReportContext): MarkdownReport {
  const comparison = fitForPage(whole);
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const perOutlet = new Map<string, number>();
  for (const { outlet } of comparison.articles) perOutlet.set(outlet, (perOutlet.get(outlet) ?? 0) + 1);
  return {
    comparison,
    whole,
    context,
    words: reportWords(context.language),
    byPassage: byPassage(whole),
    articles,
    nameOf: (id) => {
      const article = articles.get(id);
      if (article === undefined) return id;
      const name = outletLabel(article, context.language);
      return (perOutlet.get(article.outlet) ?? 0) > 1 ? `${name} (${id})` : name;
    },
  };
}

export const directionOf = ({ articles, context }: MarkdownReport, article: string): 'rtl' | 'ltr' =>
  context.direction(articles.get(article)?.language ?? context.language);
