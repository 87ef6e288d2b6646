import { addDays, daysBetween, lastWeekday, nearestYear, pad } from '../../model/calendar.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { DateMention, Token } from '../pack.ts';
import { phraseAt, phrasesByFirstWord } from '../phrases.ts';
import { rows, words } from '../table.ts';
import { looseKey } from './fold.ts';
import { dayOfHijri, hijriYearOf } from './hijri.ts';
import { HIJRI_MONTHS, MONTHS, RELATIVE_DAYS, WEEKDAYS } from './lexicon/calendar.ts';

/**
 * Days and months the text names. «12 يناير/كانون الثاني 2022» is one date, not two; a weekday is the last
 * one before publication; a Hijri day is the day it falls on, and a range names its first day and its last. Not yet
 * read: «غداة», «بعد يوم من», «9 و10 من الشهر نفسه», Hijri months without a day.
 */

const single = (text: string): ReadonlyMap<string, number> =>
  new Map(
    flatMap(rows(text), ([value, forms]) => words(forms).map((form) => [looseKey(form), Number(value)] as const)),
  );

const WEEKDAY = single(WEEKDAYS);
const RELATIVE = single(RELATIVE_DAYS);
interface Month {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly words: readonly string[];
}

const monthsOf = (calendar: Month['calendar'], table: string): Month[] =>
  flatMap(rows(table), ([number, forms]) =>
    words(forms).map((form) => ({ calendar, month: Number(number), words: form.split('_').map(looseKey) })),
  );

const MONTHS_BY_WORD = phrasesByFirstWord(
  [...monthsOf('gregorian', MONTHS), ...monthsOf('hijri', HIJRI_MONTHS)],
  (month) => month.words,
);
/** «صفر» is zero too («فاز 3 صفر»). */
const SAFAR = 2;
const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'].map(
    (word, index) => [looseKey(word), index + 1] as const,
  ),
);
const OF = looseKey('من');
const MONTH_WORD = looseKey('شهر');
/** Between the first day of a range and its last. */
const UNTIL = new Set(['-', '–', '—', ...['إلى', 'وإلى', 'حتى', 'وحتى'].map(looseKey)]);
const YEAR_WORDS = new Set(['عام', 'العام', 'سنه', 'السنه', 'لعام', 'بعام'].map(looseKey));

export function arabicDates(tokens: readonly Token[], published: string | undefined): DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = monthDate(tokens, index, published) ?? yearDate(tokens, index) ?? dayWord(tokens, index, published);
    if (found === undefined) {
      index++;
      continue;
    }
    const before = rangeBefore(tokens, found);
    for (const { from, next, at } of before === undefined ? [found] : [before, found]) {
      const [first, last] = [tokens[from], tokens[next - 1]];
      if (first && last) mentions.push({ start: first.start, end: last.end, at });
    }
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
  const day = dayBefore(tokens, index);
  if (month.calendar === 'hijri')
    return day && hijriDate(tokens, { ...day, from: index - day.length, next }, month.month, published);
  const year = yearOf(tokens[next]);
  if (year !== undefined) next++;
  const from = day ? index - day.length : index;
  if (day === undefined) return year === undefined ? undefined : { from, next, at: `${year}-${pad(month.month)}` };
  const resolved = year ?? (published === undefined ? undefined : nearestYear(month.month, day.day, published));
  return resolved === undefined ? undefined : { from, next, at: `${resolved}-${pad(month.month)}-${pad(day.day)}` };
}

function hijriDate(
  tokens: readonly Token[],
  { day, from, next }: { readonly day: number; readonly from: number; readonly next: number },
  month: number,
  published: string | undefined,
): Found | undefined {
  const written = tokens[next];
  const year = written?.kind === 'number' && /^1[3-5]\d\d$/.test(written.strict) ? Number(written.strict) : undefined;
  const after = year === undefined ? next : next + 1;
  const end = after + (HIJRI_ERA.has(tokens[after]?.loose ?? '') ? 1 : 0);
  if (month === SAFAR && end === next) return undefined;
  const at = year === undefined ? nearestHijri(month, day, published) : dayOfHijri({ year, month, day });
  return at === undefined ? undefined : { from, next: end, at };
}

/** The day in the year, of last, this and next, that puts it nearest to `published`. */
function nearestHijri(month: number, day: number, published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const year = hijriYearOf(published);
  const days = flatMap([year - 1, year, year + 1], (candidate) => dayOfHijri({ year: candidate, month, day }) ?? []);
  const distance = (candidate: string): number => Math.abs(daysBetween(candidate, published));
  return days.length === 0 ? undefined : days.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** «1436 هـ», «للهجرة». */
const HIJRI_ERA = new Set(['هـ', 'هجري', 'هجرية', 'للهجرة'].map(looseKey));

/** The first day of a range that ends with a date of one day: «7-9 محرم», «من السابع حتى التاسع من يناير». */
function rangeBefore(tokens: readonly Token[], { from, at }: Found): Found | undefined {
  const first = dayOf(tokens[from - 2]);
  const last = dayOf(tokens[from]);
  if (!UNTIL.has(tokens[from - 1]?.loose ?? '') || first === undefined || last === undefined || first >= last)
    return undefined;
  return { from: from - 2, next: from - 1, at: addDays(at, first - last) };
}

function monthAt(
  tokens: readonly Token[],
  index: number,
): (Pick<Month, 'calendar' | 'month'> & { length: number }) | undefined {
  const loose = tokens[index]?.loose ?? '';
  const found =
    phraseAt(MONTHS_BY_WORD, tokens, index) ??
    (CLITIC.test(loose) ? phraseAt(MONTHS_BY_WORD, tokens, index, loose.slice(1)) : undefined);
  return found && { calendar: found.calendar, month: found.month, length: found.words.length };
}

/** «وفبراير», «بيناير»; شباط and آب are too short to tell a clitic from a letter. */
const CLITIC = /^[وب].{4}/;

function dayBefore(tokens: readonly Token[], index: number): { day: number; length: number } | undefined {
  let gap = 1;
  if (tokens[index - gap]?.loose === MONTH_WORD) gap++;
  if (tokens[index - gap]?.loose === OF) gap++;
  const day = dayOf(tokens[index - gap]);
  return day === undefined ? undefined : { day, length: gap };
}

function dayOf(token: Token | undefined): number | undefined {
  const day = token?.kind === 'number' ? Number(token.strict) : ORDINAL_DAYS.get(token?.loose ?? '');
  return day !== undefined && Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
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
