/** Longer quotations are cut in notes; the spans hold the whole. */
const LONGEST_QUOTATION = 120;

/** Where a quotation only says which passage is meant. */
export const SHORT_QUOTATION = 60;

/** Text of an article inside a note: guillemets, one line, cut at a length. */
export function quoted(text: string, longest = LONGEST_QUOTATION): string {
  const line = inOneLine(text.slice(0, 4 * longest));
  return `«${line.length > longest ? `${wholeWordsOf(line.slice(0, longest))}…` : line}»`;
}

/** White space that is not one plain space between two words; most sentences hold none. */
const UNEVEN = /[^\S ]| {2}|^ | $/u;

const inOneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);

/** A line that was cut, without the word it was cut in. */
function wholeWordsOf(line: string): string {
  const end = line.lastIndexOf(' ');
  return end < 0 ? line : line.slice(0, end);
}
