import { outletLabel } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { type OutletMention, outletMentions } from '../../model/outlet-mentions.ts';
import type { ReportContext } from '../context.ts';
import { type PageReport, pageReport } from '../page-report.ts';

/** A web page: how passages are numbered in it and outlets are called. */
export interface HtmlReport extends PageReport {
  /** Numbers of the passages, from 1 on, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Outlets in the order of their first articles. */
  readonly outlets: readonly string[];
  /** An article's outlet, with the day where an outlet has several articles. */
  readonly nameOf: (article: string) => string;
  /** What the article is called while names are hidden. */
  readonly letterOf: (article: string) => string;
  readonly mentions: (text: string) => readonly OutletMention[];
}

const LETTERS = { en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ar: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ' } as const;

export function htmlReport(comparison: Comparison, context: ReportContext): HtmlReport {
  const page = pageReport(comparison, context);
  const letters = LETTERS[context.language];
  const order = new Map(comparison.articles.map(({ id }, index) => [id, index]));
  return {
    ...page,
    numbers: new Map(page.comparison.alignment.passages.map(({ id }, index) => [id, index + 1])),
    outlets: [...new Set(comparison.articles.map(({ outlet }) => outlet))],
    nameOf: (id) => {
      const article = page.articles.get(id);
      return article === undefined ? id : outletLabel(article, context.language);
    },
    letterOf: (id) => {
      const index = order.get(id) ?? 0;
      const round = Math.floor(index / letters.length);
      return `${letters[index % letters.length] ?? '?'}${round === 0 ? '' : round + 1}`;
    },
    mentions: outletMentions(comparison.articles),
  };
}
