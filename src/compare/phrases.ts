import { beginning } from '../model/beginning.ts';

/** Longer quotations are cut in notes; the spans hold the whole. */
const LONGEST_QUOTATION = 120;

/** Where a quotation only says which passage is meant. */
export const SHORT_QUOTATION = 60;

/** Text of an article inside a note: guillemets, one line, cut at a length. */
export function quoted(text: string, longest = LONGEST_QUOTATION): string {
  return `«${beginning(inOneLine(text.slice(0, 4 * longest)), longest)}»`;
}

/** White space that is not one plain space between two words; most sentences hold none. */
const UNEVEN = /[^\S ]| {2}|^ | $/u;

const inOneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);
