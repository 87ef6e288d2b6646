import type { Article } from '../model/article.ts';
import { publicationDay } from '../model/article.ts';
import { daysBetween } from '../model/calendar.ts';
import type { CoverageAnswer } from '../model/comparison.ts';

/**
 * Why an article may lack a statement that others tell. Publication time decides. "Absent" says only that the
 * statement was not found there: never that it was hidden.
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

  /** One answer an article, by id. */
  of(tellers: readonly Article[]): Readonly<Record<string, CoverageAnswer>> {
    const key = tellers.map(({ id }) => id).join('\n');
    const known = this.#byTellers.get(key);
    if (known !== undefined) return known;
    const answers = Object.fromEntries(this.#articles.map((article) => [article.id, coverageAnswer(article, tellers)]));
    this.#byTellers.set(key, answers);
    return answers;
  }
}

/** `tellers` are the articles that tell the statement, at least one. */
export function coverageAnswer(article: Article, tellers: readonly Article[]): CoverageAnswer {
  if (tellers.some((teller) => teller.id === article.id)) return { answer: 'told', why: '' };
  if (article.kind === 'primary') return { answer: 'out-of-scope', why: 'a primary document reports on nobody' };
  const own = publicationDay(article.published);
  const days = tellers.map((teller) => publicationDay(teller.published)).filter((day) => day !== undefined);
  if (article.language !== tellers[0]?.language) {
    return { answer: 'cannot-tell', why: 'articles of different languages are not aligned with each other' };
  }
  if (own === undefined) return { answer: 'cannot-tell', why: 'the publication date of this article is unknown' };
  const first = days.sort()[0];
  if (first === undefined)
    return { answer: 'cannot-tell', why: 'the publication dates of the articles that tell it are unknown' };
  const lag = daysBetween(first, own);
  if (Math.min(...days.map((day) => Math.abs(daysBetween(day, own)))) > LARGEST_LAG_DAYS) {
    return lag < 0
      ? { answer: 'not-yet-knowable', why: `first told on ${first}, after this article appeared (${own})` }
      : { answer: 'out-of-scope', why: `told on ${first}; this article is of ${own}, another day of the story` };
  }
  if (isEarlier(article, tellers))
    return { answer: 'not-yet-knowable', why: `first told on ${first}, after this article appeared (${own})` };
  return {
    answer: 'absent',
    why: `told by ${first === own ? 'the same day' : first}, not found in this article of ${own}`,
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
