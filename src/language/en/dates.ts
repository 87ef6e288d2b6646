import { lastWeekday, nearestYear, pad } from '../../model/calendar.ts';
import type { DateMention, Token } from '../pack.ts';

/** Weekdays, "January 12, 2022", "12 January", "in 2014". Not yet read: ranges, "yesterday", numeric dates. */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function englishDates(tokens: readonly Token[], published: string | undefined): DateMention[] {
  const mentions: DateMention[] = [];
  for (const [index, token] of tokens.entries()) {
    const weekday = WEEKDAYS.indexOf(token.loose) + 1;
    if (weekday > 0 && published)
      mentions.push({ start: token.start, end: token.end, at: lastWeekday(published, weekday) });
    const month = MONTHS.indexOf(token.loose) + 1;
    if (month > 0 && /^\p{Lu}/u.test(token.strict)) mentions.push(...monthDate(tokens, index, month, published));
  }
  return mentions;
}

function monthDate(
  tokens: readonly Token[],
  index: number,
  month: number,
  published: string | undefined,
): DateMention[] {
  const before = dayOf(tokens[index - 1]);
  const after = before === undefined ? dayOf(tokens[index + 1]) : undefined;
  const day = before ?? after;
  const yearAt =
    index +
    1 +
    (after === undefined ? 0 : 1) +
    (tokens[index + 1 + (after === undefined ? 0 : 1)]?.strict === ',' ? 1 : 0);
  const year = yearOf(tokens[yearAt]);
  const first = before === undefined ? tokens[index] : tokens[index - 1];
  const last = year === undefined ? tokens[after === undefined ? index : index + 1] : tokens[yearAt];
  if (first === undefined || last === undefined) return [];
  if (day === undefined)
    return year === undefined ? [] : [{ start: first.start, end: last.end, at: `${year}-${pad(month)}` }];
  const resolved = year ?? (published === undefined ? undefined : nearestYear(month, day, published));
  return resolved === undefined
    ? []
    : [{ start: first.start, end: last.end, at: `${resolved}-${pad(month)}-${pad(day)}` }];
}

function dayOf(token: Token | undefined): number | undefined {
  const day = token?.kind === 'number' ? Number(token.strict) : Number.NaN;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.strict) ? Number(token.strict) : undefined;
}
