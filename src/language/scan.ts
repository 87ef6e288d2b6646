import type { Span } from '../model/span.ts';
import type { Token } from './pack.ts';

export type Piece = Pick<Token, 'start' | 'end' | 'kind'>;

const PIECE =
  /(?<number>\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)|(?<word>[\p{L}\p{M}\u0640\u200C]+)|(?<punctuation>[^\s\p{L}\p{M}\p{Nd}])/gu;

/**
 * Words, numbers and single punctuation marks. Letters and digits that touch come apart («لـ3», «24h»):
 * the digit is the fact, the letter its grammar.
 */
export function scan(text: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + match.index;
    const kind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'punctuation';
    pieces.push({ start, end: start + match[0].length, kind });
  }
  return pieces;
}
