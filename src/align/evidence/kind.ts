import type { Note } from '../../model/note.ts';
import type { CandidateTable } from '../candidate-table.ts';
import type { Candidate } from '../candidates.ts';

/** One way to tell whether two sentences state the same: a number for each candidate. */
export interface EvidenceKind {
  /** One plain phrase for reports: "same rare words". */
  readonly says: Note;
  /** Which way it may count. A fitted weight with the other sign would be an artefact of correlated kinds. */
  readonly speaks: 'for' | 'against';
  /** Finite; 0 where there is nothing to see. */
  readonly measure: (candidate: Candidate, table: CandidateTable) => number;
}
