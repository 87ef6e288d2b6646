import type { Reading } from './alignment.ts';

export type FindingKind = 'wording' | 'emphasis' | 'omission';

/** One difference between readings, with its spans and the reason it was raised. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly subkind: string;
  /** The passage it is about; undefined for what only one article tells. */
  readonly passage: string | undefined;
  readonly readings: readonly Reading[];
  /** One plain sentence; quotes article text only inside «…» or “…”. */
  readonly note: string;
  /** What was measured or matched. */
  readonly basis: Readonly<Record<string, unknown>>;
  /** 0 to 1: what to show first. It ranks; it judges nothing. */
  readonly weight: number;
}

/** What was seen and judged no difference, with why. */
export interface Equality {
  readonly passage: string;
  readonly why: EqualityReason;
  readonly readings: readonly Reading[];
}

export type EqualityReason = 'spelling' | 'name-spelling' | 'number-format' | 'approximator' | 'same-text';
