import { DIGIT, kindOf, LETTER, SPACE } from '../model/characters.ts';
import type { Span } from '../model/span.ts';
import type { Token } from './pack.ts';

export type Piece = Pick<Token, 'start' | 'end' | 'kind'>;

/**
 * Words, numbers and single punctuation marks. Letters and digits that touch come apart («لـ3», «24h»):
 * the digit is the fact, the letter its grammar.
 */
export function scan(text: string, span: Span): Piece[] {
  const line = text.slice(span.start, span.end);
  const pieces: Piece[] = [];
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const character = kindOf(codePoint);
    const start = span.start + at;
    if (character === LETTER) at = endOfRun(line, at, LETTER);
    else if (character === DIGIT) at = endOfNumber(line, at);
    else at += widthOf(codePoint);
    if (character === SPACE) continue;
    const kind = character === LETTER ? 'word' : character === DIGIT ? 'number' : 'punctuation';
    pieces.push({ start, end: span.start + at, kind });
  }
  return pieces;
}

/** Marks that stand inside a number: «13,000», «5.3», «45،5», and the «ر» of Arab agencies («2ر5» is 5.2). */
const INSIDE_NUMBER = new Set('.,٫٬،ر');

function endOfNumber(line: string, from: number): number {
  let end = endOfRun(line, from, DIGIT);
  while (INSIDE_NUMBER.has(line.charAt(end)) && kindOf(line.codePointAt(end + 1) ?? 0) === DIGIT)
    end = endOfRun(line, end + 1, DIGIT);
  return end;
}

/** Where the characters of one kind end. */
function endOfRun(line: string, from: number, kind: number): number {
  let at = from;
  while (at < line.length) {
    const codePoint = line.codePointAt(at) ?? 0;
    if (kindOf(codePoint) !== kind) break;
    at += widthOf(codePoint);
  }
  return at;
}

/** UTF-16 units of a character. */
const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);
