import { type Span, trimSpan } from '../model/span.ts';

/** A comma or dash that parts two clauses belongs to neither. */
const PARTING = /[\s،,؛;–—-]/u;

/** Spans of the clauses that `cuts` (start offsets inside the sentence, ascending) make of a sentence. */
export function clausesAt(text: string, sentence: Span, cuts: readonly number[]): Span[] {
  return [sentence.start, ...cuts].map((start, index) => {
    const end = cuts[index];
    if (end === undefined) return trimSpan(text, { start, end: sentence.end });
    return trimSpan(text, { start, end: withoutParting(text, start, end) });
  });
}

/** Steps back: an expression that looks for the end of a run begins anew at each of its characters. */
function withoutParting(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && PARTING.test(text.charAt(at - 1))) at--;
  return at;
}
