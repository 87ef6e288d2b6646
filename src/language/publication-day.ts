import type { Span } from '../model/span.ts';
import type { LanguagePack } from './pack.ts';
import { Tokenizer } from './tokens.ts';

/** A day on which an article may have appeared, and the words that say so. */
export interface InferredDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly words: string;
}

/** The beginning of an article tells its day; further down stand the days of the story's past and future. */
const BEGINNING = 1_500;
/** Years before the latest possible one in which a weekday is looked for. */
const YEARS_BACK = 12;
/** Between a weekday and its date stand a comma, a bracket, «الموافق» at most. */
const WIDEST_GAP = 12;

/**
 * The latest day that the beginning of a text names by weekday and date, where the two agree («الأربعاء 12 يناير»).
 * The year follows from the weekday when it is not written. News names the day of its news, so this is the earliest
 * day of publication, not a certain one. A date without a weekday may be any day of the story and tells nothing.
 */
export function inferPublicationDay(text: string, pack: LanguagePack, latest: string): InferredDay | undefined {
  const beginning = text.slice(0, BEGINNING);
  const tokens = new Tokenizer(pack, new Set()).tokens(beginning, { start: 0, end: beginning.length });
  const year = Number(latest.slice(0, 4));
  const found = new Map<number, InferredDay & Span>();
  for (let back = 0; back <= YEARS_BACK; back++) {
    for (const mention of pack.dates(tokens, `${year - back}-07-01`)) {
      if (mention.at.length !== latest.length || mention.at > latest || found.has(mention.start)) continue;
      const weekday = weekdayBefore(mention);
      if (weekday === undefined) continue;
      const words = beginning.slice(weekday.start, mention.end).replace(/\s+/gu, ' ');
      found.set(mention.start, { start: weekday.start, end: mention.end, day: mention.at, words });
    }
  }
  return [...found.values()].reduce<InferredDay | undefined>(
    (best, { day, words }) => (best === undefined || day > best.day ? { day, words } : best),
    undefined,
  );

  /** The weekday just before a date, if it is that date's: the last such weekday up to a day is the day itself. */
  function weekdayBefore(mention: Span & { readonly at: string }): Span | undefined {
    return pack
      .dates(tokens, mention.at)
      .find(
        ({ start, end, at }) =>
          end <= mention.start && mention.start - end <= WIDEST_GAP && start < mention.start && at === mention.at,
      );
  }
}
