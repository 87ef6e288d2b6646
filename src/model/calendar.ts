/** Calendar arithmetic on `YYYY-MM-DD`, without a time zone: a day is a day wherever the program runs. */

const DAY_MS = 86_400_000;

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const toMs = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

export const addDays = (day: string, days: number): string =>
  new Date(toMs(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.round(toMs(day) / DAY_MS);

export const daysBetween = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

/** ISO weekday, Monday is 1. */
const weekdayOf = (day: string): number => ((new Date(toMs(day)).getUTCDay() + 6) % 7) + 1;

/** The last such weekday up to and including `day`: news names the days of the past week. */
export const lastWeekday = (day: string, weekday: number): string =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7));

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};

/** The year, chosen among last, this and next, that puts month and day nearest to `published`. */
export function nearestYear(month: number, day: number, published: string): number {
  const year = Number(published.slice(0, 4));
  const distance = (candidate: number): number =>
    Math.abs(daysBetween(`${pad(candidate, 4)}-${pad(month)}-${pad(day)}`, published));
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
