import { type Article, outletLabel, publicationDay } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { outletMentions } from '../../model/outlet-mentions.ts';
import type { Span } from '../../model/span.ts';
import { type ByPassage, byPassage } from '../by-passage.ts';
import type { ReportContext } from '../context.ts';
import { fitForPage } from '../page-limits.ts';
import { type ReportWords, reportWords } from '../words/words.ts';

/** What every part of the page needs: the comparison, its words, and how outlets are called. */
export interface HtmlReport {
  /** As much as a page holds. */
  readonly comparison: Comparison;
  /** All of it, for counts. */
  readonly whole: Comparison;
  readonly context: ReportContext;
  readonly words: ReportWords;
  readonly byPassage: ByPassage;
  /** Numbers of the passages, from 1 on, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Outlets in the order of their first articles. */
  readonly outlets: readonly string[];
  /** An article's outlet, with the day where an outlet has several articles. */
  readonly nameOf: (article: string) => string;
  /** What the article is called while names are hidden. */
  readonly letterOf: (article: string) => string;
  readonly mentions: (text: string) => readonly (Span & { readonly article: string })[];
}

const LETTERS = { en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ar: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ' } as const;

export function htmlReport(whole: Comparison, context: ReportContext): HtmlReport {
  const comparison = fitForPage(whole);
  const { articles } = comparison;
  const letters = LETTERS[context.language];
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const several = new Set(
    articles.filter(({ outlet, id }) => articles.some((other) => other.outlet === outlet && other.id !== id)),
  );
  return {
    comparison,
    whole,
    context,
    words: reportWords(context.language),
    byPassage: byPassage(whole),
    numbers: new Map(comparison.alignment.passages.map(({ id }, index) => [id, index + 1])),
    articles: byId,
    outlets: [...new Set(articles.map(({ outlet }) => outlet))],
    nameOf: (id) => {
      const article = byId.get(id);
      if (article === undefined) return id;
      const name = outletLabel(article, context.language);
      return several.has(article) ? `${name} ${publicationDay(article.published) ?? id}` : name;
    },
    letterOf: (id) => {
      const index = order.get(id) ?? 0;
      const round = Math.floor(index / letters.length);
      return `${letters[index % letters.length] ?? '?'}${round === 0 ? '' : round + 1}`;
    },
    mentions: outletMentions(articles),
  };
}
