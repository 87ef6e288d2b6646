import { type Article, publicationDay } from '../../model/article.ts';
import { dayLabel } from '../../words/formats.ts';
import type { Strings } from '../strings/words.ts';

/** When an article appeared; an inferred day carries a question mark. */
export function publishedLabel({ published }: Pick<Article, 'published'>, t: Strings): string {
  const day = publicationDay(published);
  if (day === undefined) return t.dateUnknown;
  return published.basis === 'inferred' ? `${dayLabel(day, t)} ?` : dayLabel(day, t);
}
