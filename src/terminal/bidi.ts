import bidiFactory from 'bidi-js';

/** The one owner of bidi-js: the Unicode Bidirectional Algorithm (UAX #9) up to embedding levels. */

const bidi = bidiFactory();

export type Direction = 'ltr' | 'rtl';

/** Embedding level of each UTF-16 unit of one paragraph; odd levels run from right to left. */
export const embeddingLevels = (text: string, direction: Direction): Uint8Array =>
  bidi.getEmbeddingLevels(text, direction).levels;

/** What a character is drawn as where it runs from right to left (rule L4): `(` for `)`. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;

/** Direction of the first strong character (rules P2 and P3); left to right where there is none. */
export const firstStrong = (text: string): Direction =>
  bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
