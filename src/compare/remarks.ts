import { type Article, publicationDay } from '../model/article.ts';
import { daysBetween } from '../model/calendar.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EventInfo } from '../model/event.ts';
import { LARGEST_LAG_DAYS } from './coverage.ts';

/** What a reader must know of the articles before trusting a comparison: too few, undated, of different days. */
export function articleRemarks(event: EventInfo, articles: readonly Article[]): Diagnostic[] {
  const remarks: Diagnostic[] = [];
  if (articles.length === 1)
    remarks.push({
      code: 'single-article',
      subject: event.id,
      message: {
        en: 'one article only: there is nothing to compare it with',
        ar: 'مقال واحد فقط: لا شيء يقارن به',
      },
    });
  else if (new Set(articles.map((article) => (article.kind === 'primary' ? article.id : article.outlet))).size === 1) {
    remarks.push({
      code: 'single-outlet',
      subject: event.id,
      message: { en: 'all articles are of one outlet', ar: 'كل المقالات لوسيلة واحدة' },
    });
  }
  for (const { id, published } of articles) {
    if (published.basis === 'unknown') {
      remarks.push({
        code: 'date-unknown',
        subject: id,
        message: {
          en: 'publication date unknown: omission cannot be judged',
          ar: 'تاريخ النشر مجهول: لا يمكن الحكم على الإغفال',
        },
      });
    } else if (published.basis === 'inferred') {
      remarks.push({
        code: 'date-inferred',
        subject: id,
        message: {
          en: `publication date ${published.at} is inferred: ${published.reason}`,
          ar: `تاريخ النشر ${published.at} مستنتج: ${published.reason}`,
        },
      });
    }
  }
  return [...remarks, ...dayRemark(event, articles)];
}

function dayRemark(event: EventInfo, articles: readonly Article[]): Diagnostic[] {
  const days = [
    ...new Set(articles.map(({ published }) => publicationDay(published)).filter((day) => day !== undefined)),
  ].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) <= LARGEST_LAG_DAYS) return [];
  const message = {
    en: `articles of ${days.length} days (${first} to ${last}): omission is judged only between articles at most ${LARGEST_LAG_DAYS} day apart`,
    ar: `مقالات من أيام مختلفة (عددها ${days.length}، من ${first} إلى ${last}): لا يُحكم على الإغفال إلا بين مقالين لا يفصل بينهما أكثر من ${LARGEST_LAG_DAYS} يوم`,
  };
  return [{ code: 'different-days', subject: event.id, message }];
}
