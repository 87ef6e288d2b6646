import { type Span, trimSpan } from '../model/span.ts';

/** A comma or dash that parts two clauses belongs to neither. */
const PARTING = /[\s،,؛;–—-]+$/u;

/** Spans of the clauses that `cuts` (start offsets inside the sentence, ascending) make of a sentence. */
export function clausesAt(text: string, sentence: Span, cuts: readonly number[]): Span[] {
  return [sentence.start, ...cuts].map((start, index) => {
    const end = cuts[index];
    if (end === undefined) return trimSpan(text, { start, end: sentence.end });
    return trimSpan(text, { start, end: start + text.slice(start, end).replace(PARTING, '').length });
  });
}
