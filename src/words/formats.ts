import type { Plural, Terms } from './terms.ts';

/** Numbers, days and plurals in the language of the interface or report. */

/** A formatter costs a millisecond to make: one a locale. */
function perLocale<Format>(make: (locale: string) => Format): (terms: Terms) => Format {
  const made = new Map<string, Format>();
  return ({ locale }) => {
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}

const plurals = perLocale((locale) => new Intl.PluralRules(locale));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const shares = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const days = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

export const plural = (forms: Plural, number: number, t: Terms): string =>
  (forms[plurals(t).select(number)] ?? forms.other).replace('#', numbers(t).format(number));

/** A share of 0 to 1. */
export const percent = (share: number, t: Terms): string => shares(t).format(share);

/** A publication day in words, e.g. `12 Jan 2022`; the day is a calendar day wherever the program runs. */
export const dayLabel = (day: string, t: Terms): string => days(t).format(new Date(`${day}T00:00:00Z`));
