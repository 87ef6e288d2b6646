import { listed, type Note, type NoteLanguage } from '../model/note.ts';

/**
 * What a finding says of two articles, so that it can be said of more: three outlets that took one agency's text
 * differ from a fourth once, not three times.
 */
export interface Contrast {
  readonly one: Shown;
  /** Undefined where nothing is said of the other articles. */
  readonly other?: Shown;
  /** The note where these outlets show the one and those the other. */
  readonly say: (one: readonly Note[], other: readonly Note[]) => Note;
}

/** What an article shows: the same words are the same thing shown; none where it lacks what the other has. */
export interface Shown {
  readonly outlet: Note;
  readonly words: readonly string[];
}

/** «في نص الشرق», «في نصوص الشرق، الجزيرة»; “Asharq, Al Jazeera”. */
export const textsOf = (outlets: readonly Note[]): Note => ({
  en: namesOf(outlets, 'en'),
  ar: `في ${outlets.length > 1 ? 'نصوص' : 'نص'} ${namesOf(outlets, 'ar')}`,
});

/** «قراءة الشرق», «قراءات الشرق، الجزيرة». */
export const readingsOf = (outlets: readonly Note[]): Note => ({
  en: `the reading${outlets.length > 1 ? 's' : ''} of ${namesOf(outlets, 'en')}`,
  ar: `${outlets.length > 1 ? 'قراءات' : 'قراءة'} ${namesOf(outlets, 'ar')}`,
});

/** The form of an English verb that goes with so many outlets. */
export const agreeing = (outlets: readonly Note[], singular: string, plural: string): string =>
  outlets.length > 1 ? plural : singular;

const namesOf = (outlets: readonly Note[], language: NoteLanguage): string =>
  listed(
    outlets.map((outlet) => outlet[language]),
    language,
  );
