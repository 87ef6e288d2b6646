import type { Reading } from './alignment.ts';
import type { Note } from './note.ts';

export type FindingKind = 'wording' | 'emphasis' | 'omission';

/** One difference between readings, with its spans and the reason it was raised. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  /** Id of the detector that raised it. */
  readonly detector: string;
  readonly subkind: string;
  /** The passage it is about; undefined for what only one article tells. */
  readonly passage: string | undefined;
  readonly readings: readonly Reading[];
  /** One plain sentence. */
  readonly note: Note;
  /** What was measured or matched. */
  readonly basis: Readonly<Record<string, unknown>>;
  /** 0 to 1: what to show first. It ranks; it judges nothing. */
  readonly weight: number;
}

/**
 * Findings below this weight are candidates: a list to look through, not a result to quote. Read one by one on the
 * corpus and the hand-aligned events, the classes that are wrong more often than one time in ten lie below it.
 */
export const DISPLAY_THRESHOLD = 0.25;

export const isCandidate = ({ weight }: Pick<Finding, 'weight'>): boolean => weight < DISPLAY_THRESHOLD;

/** What was seen and judged no difference, with why. */
export interface Equality {
  readonly passage: string;
  readonly why: EqualityReason;
  readonly readings: readonly Reading[];
}

export type EqualityReason =
  | 'spelling'
  | 'name-spelling'
  | 'number-format'
  | 'approximator'
  | 'same-text'
  | 'same-quotation';
