import type { Article } from '../model/article.ts';
import { publicationDay } from '../model/article.ts';
import { daysBetween } from '../model/calendar.ts';
import type { CoverageAnswer } from '../model/comparison.ts';
import { NO_NOTE, type Note } from '../model/note.ts';

/**
 * Why an article may lack a statement that others tell. Publication time and the days the text names decide.
 * "Absent" says only that the statement was not found there: never that it was hidden.
 */

/** Articles further apart than this cover different days of a story; what one lacks says nothing. */
export const LARGEST_LAG_DAYS = 1;

/** Answers for every article of an event; passages with the same tellers share one. */
export class Coverages {
  readonly #articles: readonly Article[];
  readonly #byTellers = new Map<string, Readonly<Record<string, CoverageAnswer>>>();

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  /** One answer an article, by id; `day` is when what is told happened, as far as the text names it. */
  of(tellers: readonly Article[], day: string | undefined): Readonly<Record<string, CoverageAnswer>> {
    const key = [day ?? '', ...tellers.map(({ id }) => id)].join('\n');
    const known = this.#byTellers.get(key);
    if (known !== undefined) return known;
    const answers = Object.fromEntries(
      this.#articles.map((article) => [article.id, coverageAnswer(article, tellers, day)]),
    );
    this.#byTellers.set(key, answers);
    return answers;
  }
}

/**
 * `tellers` are the articles that tell the statement, at least one; `day` (`YYYY-MM-DD`) is the day it tells of. What is
 * first told later of a day that had come may have been known: nobody can tell.
 */
export function coverageAnswer(article: Article, tellers: readonly Article[], day?: string): CoverageAnswer {
  if (tellers.some((teller) => teller.id === article.id)) return { answer: 'told', why: NO_NOTE };
  if (article.kind === 'primary') return { answer: 'out-of-scope', why: WHY.primary };
  const own = publicationDay(article.published);
  const days = tellers.map((teller) => publicationDay(teller.published)).filter((day) => day !== undefined);
  if (article.language !== tellers[0]?.language) {
    return { answer: 'cannot-tell', why: WHY.languages };
  }
  if (own === undefined) return { answer: 'cannot-tell', why: WHY.undated };
  if (day !== undefined && day > own) return { answer: 'not-yet-knowable', why: WHY.later(day, own) };
  const first = days.sort()[0];
  if (first === undefined) return { answer: 'cannot-tell', why: WHY.undatedTellers };
  const lag = daysBetween(first, own);
  if (Math.min(...days.map((day) => Math.abs(daysBetween(day, own)))) > LARGEST_LAG_DAYS) {
    return lag < 0
      ? { answer: 'not-yet-knowable', why: WHY.firstToldLater(first, own) }
      : { answer: 'out-of-scope', why: WHY.anotherDay(first, own) };
  }
  if (isEarlier(article, tellers)) {
    return day !== undefined && day < own
      ? {
          answer: 'cannot-tell',
          why: WHY.mayHaveBeenKnown(first, own, day),
        }
      : { answer: 'not-yet-knowable', why: WHY.firstToldLater(first, own) };
  }
  return {
    answer: 'absent',
    why: WHY.notFound(first, own),
  };
}

/** True when both days are known and close enough for two articles to cover the same day of a story. */
export function areOfTheSameDays(a: Article, b: Article): boolean {
  const [x, y] = [publicationDay(a.published), publicationDay(b.published)];
  return x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) <= LARGEST_LAG_DAYS;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Instants are compared where both sides state one; else days. */
function isEarlier(article: Article, tellers: readonly Article[]): boolean {
  return tellers.every((teller) => {
    const [own, other] = [timeOf(article), timeOf(teller)];
    if (own === undefined || other === undefined) return false;
    return own.length > DAY_LENGTH && other.length > DAY_LENGTH
      ? Date.parse(own) < Date.parse(other)
      : own.slice(0, DAY_LENGTH) < other.slice(0, DAY_LENGTH);
  });
}

const timeOf = ({ published }: Article): string | undefined =>
  published.basis === 'unknown' ? undefined : published.at;

/** Days are `YYYY-MM-DD`; `own` is the article's. */
const WHY = {
  primary: { en: 'a primary document reports on nobody', ar: 'الوثيقة الأصلية لا تنقل عن أحد' },
  languages: {
    en: 'articles of different languages are not aligned with each other',
    ar: 'المقالات بلغات مختلفة لا يطابَق بعضها ببعض',
  },
  undated: { en: 'the publication date of this article is unknown', ar: 'تاريخ نشر هذا المقال مجهول' },
  undatedTellers: {
    en: 'the publication dates of the articles that tell it are unknown',
    ar: 'تواريخ نشر المقالات التي ترويه مجهولة',
  },
  later: (day: string, own: string): Note => ({
    en: `it tells of ${day}, after this article appeared (${own})`,
    ar: `يروي عن ${day}، بعد ظهور هذا المقال (${own})`,
  }),
  firstToldLater: (first: string, own: string): Note => ({
    en: `first told on ${first}, after this article appeared (${own})`,
    ar: `رُوي أول مرة في ${first}، بعد ظهور هذا المقال (${own})`,
  }),
  anotherDay: (first: string, own: string): Note => ({
    en: `told on ${first}; this article is of ${own}, another day of the story`,
    ar: `رُوي في ${first}، وهذا المقال من ${own}، وهو يوم آخر من القصة`,
  }),
  mayHaveBeenKnown: (first: string, own: string, day: string): Note => ({
    en: `first told on ${first}, after this article appeared (${own}), of ${day}: it may have been known`,
    ar: `رُوي أول مرة في ${first}، بعد ظهور هذا المقال (${own})، عن ${day}: فربما كان معلومًا`,
  }),
  notFound: (first: string, own: string): Note => ({
    en: `told by ${first === own ? 'the same day' : first}, not found in this article of ${own}`,
    ar: `رُوي ${first === own ? 'في اليوم نفسه' : `في ${first}`}، ولم يوجد في هذا المقال المؤرخ ${own}`,
  }),
} as const;
