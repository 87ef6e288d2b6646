import { type AnalysedArticle, analyse } from '../../src/language/analyse.ts';
import { packFor } from '../../src/language/registry.ts';
import type { Article, Publication } from '../../src/model/article.ts';

/** An article in one line: `article('asharq', 'headline', 'First sentence. Second.')`. */
export function article(outlet: string, headline: string, body: string, more: Partial<Article> = {}): Article {
  return {
    id: outlet,
    event: 'event',
    outlet,
    kind: 'report',
    outletName: {},
    language: /\p{Script=Arabic}/u.test(headline + body) ? 'ar' : 'en',
    headline,
    body,
    published: day('2022-01-12'),
    url: undefined,
    retrieved: undefined,
    byline: undefined,
    agencies: [],
    sourceSha256: '',
    excluded: [],
    other: {},
    ...more,
  };
}

export const day = (at: string | undefined): Publication =>
  at === undefined ? { basis: 'unknown' } : { basis: 'stated', at };

export function analysed(...articles: readonly Article[]): AnalysedArticle[] {
  return analyse(
    articles.map((one) => {
      const pack = packFor(one.language);
      if (pack === undefined) throw new Error(`no pack for ${one.language}`);
      return { article: one, pack };
    }),
  );
}
