import bidiFactory from 'bidi-js';
import type { Span } from '../model/span.ts';

/** The one owner of bidi-js: the Unicode Bidirectional Algorithm (UAX #9) up to embedding levels. */

const bidi = bidiFactory();

export type Direction = 'ltr' | 'rtl';

/**
 * Embedding level of each UTF-16 unit of one paragraph; odd levels run from right to left. `isolates` (sorted, disjoint)
 * are stretches with a direction of their own, such as a quotation in a sentence of another language.
 */
export function embeddingLevels(text: string, direction: Direction, isolates: readonly Span[] = []): Uint8Array {
  if (isolates.length === 0) return bidi.getEmbeddingLevels(text, direction).levels;
  const { levels } = bidi.getEmbeddingLevels(withIsolates(text, isolates), direction);
  return levels.filter((_level, at) => !isAdded(at, isolates));
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

function withIsolates(text: string, isolates: readonly Span[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of isolates) {
    marked += text.slice(from, start) + FIRST_STRONG_ISOLATE + text.slice(start, end) + POP_ISOLATE;
    from = end;
  }
  return marked + text.slice(from);
}

/** True where `withIsolates` put a control character; each isolate moves what follows by two. */
const isAdded = (at: number, isolates: readonly Span[]): boolean =>
  isolates.some(({ start, end }, index) => at === start + 2 * index || at === end + 2 * index + 1);

/** What a character is drawn as where it runs from right to left (rule L4): `(` for `)`. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;

/** Direction of the first strong character (rules P2 and P3); left to right where there is none. */
export const firstStrong = (text: string): Direction =>
  bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
