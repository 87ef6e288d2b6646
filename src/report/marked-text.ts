import { overlaps, type Span, wholeWords } from '../model/span.ts';

/** A stretch of a reading, marked where it differs. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a span into marked and plain pieces. Marks are widened to whole words: a difference of one clitic is a
 * fact for the machine, a half-marked word is a puzzle for the reader, and bold letters would break the joins.
 */
export function markedPieces(text: string, span: Span, marks: readonly Span[]): MarkedPiece[] {
  const widened = marks.filter((mark) => overlaps(mark, span)).map((mark) => wholeWords(text, mark, span));
  const pieces: MarkedPiece[] = [];
  let at = span.start;
  for (const mark of union(widened)) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), marked: false });
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end), marked: false });
  return pieces;
}

function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
