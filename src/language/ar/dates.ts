import { addDays, lastWeekday, nearestYear, pad } from '../../model/calendar.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { DateMention, Token } from '../pack.ts';
import { phraseAt, phrasesByFirstWord } from '../phrases.ts';
import { rows, words } from '../table.ts';
import { looseKey } from './fold.ts';
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from './lexicon/calendar.ts';

/**
 * Days and months the text names. «12 يناير/كانون الثاني 2022» is one date, not two; a weekday is the last
 * one before publication. Not yet read: «غداة», «بعد يوم من», Hijri dates, ranges («9 و10 من الشهر نفسه»).
 */

const single = (text: string): ReadonlyMap<string, number> =>
  new Map(
    flatMap(rows(text), ([value, forms]) => words(forms).map((form) => [looseKey(form), Number(value)] as const)),
  );

const WEEKDAY = single(WEEKDAYS);
const RELATIVE = single(RELATIVE_DAYS);
const MONTHS_BY_WORD = phrasesByFirstWord(
  flatMap(rows(MONTHS), ([number, forms]) =>
    words(forms).map((form) => ({ month: Number(number), words: form.split('_').map(looseKey) })),
  ),
  (month) => month.words,
);
const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'].map(
    (word, index) => [looseKey(word), index + 1] as const,
  ),
);
const OF = looseKey('من');
const YEAR_WORDS = new Set(['عام', 'العام', 'سنه', 'السنه', 'لعام', 'بعام'].map(looseKey));

export function arabicDates(tokens: readonly Token[], published: string | undefined): DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = monthDate(tokens, index, published) ?? yearDate(tokens, index) ?? dayWord(tokens, index, published);
    if (found === undefined) {
      index++;
      continue;
    }
    const first = tokens[found.from];
    const last = tokens[found.next - 1];
    if (first && last) mentions.push({ start: first.start, end: last.end, at: found.at });
    index = found.next;
  }
  return mentions;
}

interface Found {
  readonly from: number;
  readonly next: number;
  readonly at: string;
}

function monthDate(tokens: readonly Token[], index: number, published: string | undefined): Found | undefined {
  const month = monthAt(tokens, index);
  if (month === undefined) return undefined;
  let next = index + month.length;
  const twin = tokens[next]?.strict === '/' ? monthAt(tokens, next + 1) : undefined;
  if (twin) next += 1 + twin.length;
  if (YEAR_WORDS.has(tokens[next]?.loose ?? '')) next++;
  const year = yearOf(tokens[next]);
  if (year !== undefined) next++;
  const day = dayBefore(tokens, index);
  const from = day ? index - day.length : index;
  if (day === undefined) return year === undefined ? undefined : { from, next, at: `${year}-${pad(month.month)}` };
  const resolved = year ?? (published === undefined ? undefined : nearestYear(month.month, day.day, published));
  return resolved === undefined ? undefined : { from, next, at: `${resolved}-${pad(month.month)}-${pad(day.day)}` };
}

function monthAt(tokens: readonly Token[], index: number): { month: number; length: number } | undefined {
  const loose = tokens[index]?.loose ?? '';
  const found =
    phraseAt(MONTHS_BY_WORD, tokens, index) ??
    (CLITIC.test(loose) ? phraseAt(MONTHS_BY_WORD, tokens, index, loose.slice(1)) : undefined);
  return found && { month: found.month, length: found.words.length };
}

/** «وفبراير», «بيناير»; شباط and آب are too short to tell a clitic from a letter. */
const CLITIC = /^[وب].{4}/;

function dayBefore(tokens: readonly Token[], index: number): { day: number; length: number } | undefined {
  const gap = tokens[index - 1]?.loose === OF ? 2 : 1;
  const token = tokens[index - gap];
  const day = token?.kind === 'number' ? Number(token.strict) : ORDINAL_DAYS.get(token?.loose ?? '');
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31 ? { day, length: gap } : undefined;
}

function yearDate(tokens: readonly Token[], index: number): Found | undefined {
  if (!YEAR_WORDS.has(tokens[index]?.loose ?? '')) return undefined;
  const year = yearOf(tokens[index + 1]);
  return year === undefined ? undefined : { from: index, next: index + 2, at: String(year) };
}

function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.strict)) return undefined;
  return Number(token.strict);
}

function dayWord(tokens: readonly Token[], index: number, published: string | undefined): Found | undefined {
  if (published === undefined) return undefined;
  const loose = tokens[index]?.loose ?? '';
  const weekday = WEEKDAY.get(loose);
  if (weekday !== undefined) return { from: index, next: index + 1, at: lastWeekday(published, weekday) };
  const offset = RELATIVE.get(loose);
  return offset === undefined ? undefined : { from: index, next: index + 1, at: addDays(published, offset) };
}
