import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

/** One article's version of a passage; spans are sorted and disjoint. */
export interface Reading {
  readonly article: string;
  readonly spans: readonly Span[];
}

/** One statement as told by several articles. */
export interface Passage {
  readonly id: string;
  /** Calibrated: the mean estimated probability that two of its sentences state the same, 0 to 1. */
  readonly confidence: number;
  /** What spoke most for it: evidence kind and mean measured value. */
  readonly evidence: Readonly<Record<string, number>>;
  /** At least two, at most one an article, in the order of the event's articles. */
  readonly readings: readonly Reading[];
}

export interface Alignment {
  readonly event: string;
  readonly settings: Readonly<Record<string, number | string>>;
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}
