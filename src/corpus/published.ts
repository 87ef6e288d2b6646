import { isDay, pad } from '../model/calendar.ts';

/**
 * A publication time as written by feeds, pages and people: `2022-01-13`, `2022-01-13T18:05+03:00`,
 * `Sat, 26 May 2018 21:48:14 GMT`. Returned as ISO 8601; an instant keeps its own offset, since the day it
 * names is the day its readers saw. Undefined when it is none of these, or no real date.
 */
export function parsePublished(text: string): string | undefined {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  return fromIso(trimmed) ?? fromMail(trimmed);
}

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

function fromIso(text: string): string | undefined {
  const [, day = '', time = '', seconds = '00', zone = 'Z'] = ISO.exec(text) ?? [];
  return instant(day, `${time}:${seconds}`, zone);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322, section 3.3 */
const MAIL =
  /^(?:[A-Za-z]{3},\s*)?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})(?: (\d{2}:\d{2})(?::(\d{2}))?(?: (GMT|UTC?|Z|[+-]\d{4}))?)?$/;

function fromMail(text: string): string | undefined {
  const match = MAIL.exec(text);
  if (match === null) return undefined;
  const [, day = '', month = '', year = '', time, seconds = '00', zone = 'GMT'] = match;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${pad(number)}-${day.padStart(2, '0')}`;
  if (time === undefined) return isDay(date) ? date : undefined;
  return instant(date, `${time}:${seconds}`, /^[+-]/.test(zone) ? zone : 'Z');
}

/** Kiribati is 14 hours ahead of UTC. */
const LARGEST_OFFSET_HOURS = 14;

function instant(day: string, time: string, zone: string): string | undefined {
  if (!isDay(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return undefined;
  const [, hours = '0', minutes = '0'] = /^[+-](\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (Number(hours) > LARGEST_OFFSET_HOURS || Number(minutes) > 59) return undefined;
  const offset = zone === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return `${day}T${time}${offset}`;
}
