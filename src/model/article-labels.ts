import { type Article, outletName, publicationDay } from './article.ts';
import { groupBy } from './group-by.ts';
import type { Note } from './note.ts';

/** The articles of an event, those that share an outlet with labels that tell them apart: by day, then by number. */
export function labelled(articles: readonly Article[]): Article[] {
  const labels = new Map<string, Note>();
  for (const twins of groupBy(articles, ({ outlet }) => outlet).values()) {
    if (twins.length > 1) for (const [id, mark] of marksOf(twins)) labels.set(id, mark);
  }
  return articles.map((article) => {
    const label = labels.get(article.id);
    return label === undefined ? article : { ...article, label };
  });
}

function marksOf(twins: readonly Article[]): [id: string, label: Note][] {
  const days = groupBy(twins, ({ published }) => publicationDay(published));
  return twins.map((article, index) => {
    const day = publicationDay(article.published);
    const ofTheDay = days.get(day) ?? [];
    const number = ofTheDay.indexOf(article) + 1;
    const mark = day === undefined ? `${index + 1}` : ofTheDay.length === 1 ? day : `${day}, ${number}`;
    const called = (language: string): string => `${outletName(article, language)} (${mark})`;
    return [article.id, { en: called('en'), ar: called('ar') }];
  });
}
