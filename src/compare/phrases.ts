/** Longer quotations are cut in notes; the spans hold the whole. */
const LONGEST_QUOTATION = 120;

/** Where a quotation only says which passage is meant. */
export const SHORT_QUOTATION = 60;

/** Text of an article inside a note: guillemets, one line, cut at a length. */
export function quoted(text: string, longest = LONGEST_QUOTATION): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/gu, ' ')
    .trim();
  return `«${line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/u, '')}…` : line}»`;
}
