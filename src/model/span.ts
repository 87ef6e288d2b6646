/** Half-open range `[start, end)` into an article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without white space at either end; empty spans collapse to their end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Joins spans that touch or overlap, or that only white space parts; the result is sorted and disjoint. */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && (span.start <= last.end || text.slice(last.end, span.start).trim() === '')) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\u0640]/u;

/** The span widened to whole words, not past `within`. */
export function wholeWords(text: string, span: Span, within: Span): Span {
  const isWord = (at: number): boolean => WORD_CHARACTER.test(text.charAt(at));
  let start = Math.max(span.start, within.start);
  let end = Math.min(span.end, within.end);
  while (start > within.start && isWord(start) && isWord(start - 1)) start--;
  while (end < within.end && isWord(end) && isWord(end - 1)) end++;
  return { start, end };
}
