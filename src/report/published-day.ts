import { type Article, publicationDay } from '../model/article.ts';
import { dayLabel } from '../words/formats.ts';
import type { Terms } from '../words/terms.ts';

/** The day an article appeared, in words, or that it is unknown. */
export function publishedDay({ published }: Article, terms: Terms): string {
  const day = publicationDay(published);
  return day === undefined ? terms.dateUnknown : dayLabel(day, terms);
}
