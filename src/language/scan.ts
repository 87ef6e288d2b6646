import type { Span } from '../model/span.ts';
import type { Token } from './pack.ts';

export type Piece = Pick<Token, 'start' | 'end' | 'kind'>;

/** A word, a number, or a single punctuation mark; the first two are captured. Named groups cost twice the time. */
const PIECE = /([\p{L}\p{M}\u0640\u200C]+)|(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)|[^\s\p{L}\p{M}\p{Nd}]/gu;

/**
 * Words, numbers and single punctuation marks. Letters and digits that touch come apart («لـ3», «24h»):
 * the digit is the fact, the letter its grammar.
 */
export function scan(text: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + match.index;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'punctuation';
    pieces.push({ start, end: start + match[0].length, kind });
  }
  return pieces;
}
