/**
 * One plain sentence of the program's in each language it speaks. Article text stands in it only inside «…»; nothing
 * of it says why texts differ.
 */
export interface Note {
  readonly en: string;
  readonly ar: string;
}

export type NoteLanguage = keyof Note;

/** Nothing to say. */
export const NO_NOTE: Note = { en: '', ar: '' };

/** A sentence whose languages differ in words, not in what they hold. */
export const inBoth = (write: (language: NoteLanguage) => string): Note => ({ en: write('en'), ar: write('ar') });

const SIGNS = {
  en: { comma: ', ', semicolon: '; ', and: ' and ' },
  ar: { comma: '، ', semicolon: '؛ ', and: ' و' },
} as const;

/** The items of a list as a sentence holds them. */
export const listed = (items: readonly string[], language: NoteLanguage): string => items.join(SIGNS[language].comma);
export const clauses = (items: readonly string[], language: NoteLanguage): string =>
  items.join(SIGNS[language].semicolon);
export const joined = (items: readonly string[], language: NoteLanguage): string => items.join(SIGNS[language].and);

/** “a, b and c”. */
export const enumerated = (items: readonly string[], language: NoteLanguage): string =>
  items.length < 2 ? items.join('') : joined([listed(items.slice(0, -1), language), ...items.slice(-1)], language);
