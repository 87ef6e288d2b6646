import type { Span } from '../model/span.ts';
import type { Quote } from './pack.ts';

const MARK = /["“”«»„‟]/g;
const OPENING = new Set(['“', '«', '„', '‟']);
const CLOSING = new Set(['”', '»']);

/** Names, titles of things and source codes are often put in quotation marks; up to this many words they may be. */
const LONGEST_NAME = 2;

/**
 * Quotations of one paragraph. Straight marks toggle; an unclosed one ends with the paragraph, and says so.
 * `isName` tells whether a short quotation is a name rather than words somebody said.
 */
export function findQuotes(text: string, paragraph: Span, isName: (words: readonly string[]) => boolean): Quote[] {
  const quotes: Quote[] = [];
  let open: number | undefined;
  for (const mark of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + mark.index;
    const opens = OPENING.has(mark[0]) || (!CLOSING.has(mark[0]) && open === undefined);
    if (opens) {
      open ??= at + 1;
    } else if (open !== undefined) {
      add(open, at, true);
      open = undefined;
    }
  }
  if (open !== undefined) add(open, paragraph.end, false);
  return quotes;

  function add(start: number, end: number, closed: boolean): void {
    const words = text.slice(start, end).match(/[\p{L}\p{M}\p{N}.]+/gu) ?? [];
    if (words.length === 0) return;
    const latinCode = words.length <= LONGEST_NAME && words.every((word) => /^[A-Za-z\d.]+$/.test(word));
    const name = words.length <= LONGEST_NAME && isName(words);
    quotes.push({ start, end, closed, role: latinCode || name ? 'name-or-code' : 'speech' });
  }
}
