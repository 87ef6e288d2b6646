import { type Article, outletLabel } from '../../model/article.ts';

/** Outlet with the day where an outlet has several articles: columns need names that differ. */
export function columnNames(articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map(
    articles.map((article) => {
      const twins = articles.filter((other) => other.outlet === article.outlet).length;
      return [article.id, twins > 1 ? `${outletLabel(article)} (${article.id})` : outletLabel(article)];
    }),
  );
}
