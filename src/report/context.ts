import type { Note } from '../model/note.ts';
import type { LanguageId } from '../words/language-id.ts';

/** What a report needs to know beside the comparison. */
export interface ReportContext {
  readonly version: string;
  /** Of the report's own words; article text stays in its own. */
  readonly language: LanguageId;
  /** Whether tables of text begin with a byte order mark, which old spreadsheets need to see UTF-8. */
  readonly byteOrderMark: boolean;
  /** `brief` leaves out candidates, what was judged equal, what was left out and how readings were aligned. */
  readonly detail: 'brief' | 'full';
  /** Direction of a language's script. */
  readonly direction: (language: string) => 'rtl' | 'ltr';
  /** What an evidence kind says, in plain words. */
  readonly evidence: (kind: string) => Note;
}
