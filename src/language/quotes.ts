import type { Span } from '../model/span.ts';
import type { Quote } from './pack.ts';

const MARK = /["“”«»„‟]/g;
const OPENING = new Set(['“', '«', '„', '‟']);
const CLOSING = new Set(['”', '»']);

/** Names, titles of things and source codes are often put in quotation marks; up to this many words they may be. */
const LONGEST_NAME = 2;

/**
 * Quotations of one paragraph. Straight marks toggle, unless what stands around shows otherwise: a mark that can only
 * open, sentences after one that was never closed, begins a new quotation, and the first ends with its sentence; a mark
 * that can only close, where none is open, is a slip. An unclosed one ends with the paragraph, and says so.
 * `isName` tells whether a short quotation is a name rather than words somebody said.
 */
export function findQuotes(text: string, paragraph: Span, isName: (words: readonly string[]) => boolean): Quote[] {
  const quotes: Quote[] = [];
  const line = text.slice(paragraph.start, paragraph.end);
  let open: number | undefined;
  for (const mark of line.matchAll(MARK)) {
    const at = paragraph.start + mark.index;
    const straight = !OPENING.has(mark[0]) && !CLOSING.has(mark[0]);
    const opensOnly = OPENING.has(mark[0]) || (straight && opensOnlyAt(line, mark.index));
    const sentenceEnd = open === undefined || !opensOnly ? -1 : lastStop(text, open, at);
    if (open !== undefined && sentenceEnd > 0) {
      add(open, sentenceEnd, false);
      open = at + 1;
    } else if (OPENING.has(mark[0]) || (straight && open === undefined && !closesOnly(line, mark.index))) {
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

/** A mark with white space before and a letter behind. */
const opensOnlyAt = (line: string, at: number): boolean =>
  (at === 0 || /[\s(]/u.test(line.charAt(at - 1))) && /^[\p{L}\p{N}]/u.test(line.slice(at + 1, at + 3));

/** A mark behind a letter or stop, with white space, punctuation or nothing behind it. */
const closesOnly = (line: string, at: number): boolean =>
  /[\p{L}\p{N}.،!؟?]$/u.test(line.slice(Math.max(0, at - 1), at)) &&
  /^(?:$|[\s.،؛,;:)])/u.test(line.slice(at + 1, at + 2));

/** End of the last sentence between two places, or -1. */
function lastStop(text: string, from: number, to: number): number {
  const between = text.slice(from + 1, to + 1);
  const stop = Math.max(...['. ', '؟ ', '! ', '? '].map((mark) => between.lastIndexOf(mark)));
  return stop < 0 ? -1 : from + stop + 2;
}
