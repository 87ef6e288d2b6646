import type { Outline } from '../model/outline.ts';
import { overlaps, type Span, slice } from '../model/span.ts';

/** A reading as one paragraph: its spans put together, and the way from the article's offsets to the paragraph's. */
export interface ReadingDisplay {
  readonly text: string;
  /** Where a stretch of the article stands in the paragraph; empty where it is not part of it. */
  readonly place: (span: Span) => Span[];
}

const GAP = ' […] ';

/** @param source text of the article. */
export function readingDisplay(source: string, spans: readonly Span[]): ReadingDisplay {
  const pieces: { readonly span: Span; readonly at: number }[] = [];
  let text = '';
  for (const span of spans) {
    if (text !== '') text += GAP;
    pieces.push({ span, at: text.length });
    text += slice(source, span);
  }
  return {
    text,
    place: (span) =>
      pieces
        .filter((piece) => overlaps(piece.span, span))
        .map((piece) => ({
          start: piece.at + Math.max(span.start, piece.span.start) - piece.span.start,
          end: piece.at + Math.min(span.end, piece.span.end) - piece.span.start,
        })),
  };
}

/** The sentences before and after a reading, with the rest of the sentence where it takes up only a part. */
export function around(
  spans: readonly Span[],
  { sentences }: Outline,
): { before: Span | undefined; after: Span | undefined } {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return { before: undefined, after: undefined };
  const opening = sentences.findIndex((sentence) => overlaps(sentence, first));
  const closing = sentences.findLastIndex((sentence) => overlaps(sentence, last));
  const [before, after] = [sentences[opening - 1], sentences[closing + 1]];
  const start = before?.start ?? sentences[opening]?.start ?? first.start;
  const end = after?.end ?? sentences[closing]?.end ?? last.end;
  return {
    before: start < first.start ? { start, end: first.start } : undefined,
    after: end > last.end ? { start: last.end, end } : undefined,
  };
}
