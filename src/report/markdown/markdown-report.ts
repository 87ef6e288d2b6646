import { outletLabel } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ReportContext } from '../context.ts';
import { type PageReport, pageReport } from '../page-report.ts';

/** A page in Markdown: how articles are called in it. */
export interface MarkdownReport extends PageReport {
  /** An article's outlet, with the day where an outlet has several. */
  readonly nameOf: (article: string) => string;
}

export function markdownReportOf(comparison: Comparison, context: ReportContext): MarkdownReport {
  const page = pageReport(comparison, context);
  return {
    ...page,
    nameOf: (id) => {
      const article = page.articles.get(id);
      return article === undefined ? id : outletLabel(article, context.language);
    },
  };
}

export const directionOf = ({ articles, context }: MarkdownReport, article: string): 'rtl' | 'ltr' =>
  context.direction(articles.get(article)?.language ?? context.language);
