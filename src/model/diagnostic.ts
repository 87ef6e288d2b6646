import type { Note } from './note.ts';

/** A remark on the input that does not stop the work; carried in results and shown with them. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** Article id, file name or event id the remark is about. */
  readonly subject: string;
  readonly message: Note;
}

type DiagnosticCode =
  | 'date-unknown'
  | 'date-inferred'
  | 'different-days'
  | 'single-article'
  | 'single-outlet'
  | 'short-article'
  | 'language-without-pack'
  | 'mixed-languages'
  | 'candidates-limited'
  | 'diff-approximate'
  | 'noise-floor'
  | 'wire-copy'
  | 'lexicon-changed'
  | 'page-limited';
