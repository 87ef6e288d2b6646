import { addDays } from '../../model/calendar.ts';

/** Years for which the calendar's months are published, not computed. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;
/** The computed calendar is at most so many days off the published one. */
const FURTHEST_OFF = 3;

interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a Hijri date as `YYYY-MM-DD` by the Umm al-Qura calendar, the civil one of Saudi Arabia; elsewhere a month
 * may begin a day sooner or later. Undefined where there is no such day or its year lies outside 1300 to 1600.
 */
export function dayOfHijri({ year, month, day }: HijriDay): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const first = firstDay(year, month);
  const wanted = first && addDays(first, day - 1);
  return wanted !== undefined && hijriOf(wanted).month === month ? wanted : undefined;
}

export const hijriYearOf = (day: string): number => hijriOf(day).year;

/** First days of months by year and month: a text of nothing but dates asks for the same few. */
const firstDays = new Map<number, string | undefined>();

function firstDay(year: number, month: number): string | undefined {
  const key = year * 12 + month;
  if (!firstDays.has(key)) firstDays.set(key, findFirstDay(year, month));
  return firstDays.get(key);
}

function findFirstDay(year: number, month: number): string | undefined {
  const near = computedFirstDay(year, month);
  for (let off = -FURTHEST_OFF; off <= FURTHEST_OFF; off++) {
    const candidate = addDays(near, off);
    const found = hijriOf(candidate);
    if (found.year === year && found.month === month && found.day === 1) return candidate;
  }
  return undefined;
}

/**
 * The tabular Islamic calendar: 30-year cycles with eleven leap years, odd months of 30 days.
 * Source: Reingold and Dershowitz, Calendrical Calculations, chapter 7.
 */
const computedFirstDay = (year: number, month: number): string =>
  addDays(
    DAY_BEFORE_THE_FIRST,
    1 + 29 * (month - 1) + Math.floor((6 * month - 1) / 11) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30),
  );

/** The day before 1 Muharram of the year 1, in the Gregorian calendar reckoned back. */
const DAY_BEFORE_THE_FIRST = '0622-07-18';

let calendar: Intl.DateTimeFormat | undefined;

function hijriOf(day: string): HijriDay {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = calendar.formatToParts(new Date(`${day}T00:00:00Z`));
  const numberOf = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? Number.NaN);
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
}
