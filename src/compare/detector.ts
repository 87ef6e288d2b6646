import type { Diagnostic } from '../model/diagnostic.ts';
import type { Equality, Finding, FindingKind } from '../model/finding.ts';
import type { Contrast } from './contrast.ts';
import type { ReadingPair } from './pair.ts';
import type { Subject } from './subject.ts';

export interface Detection extends Omit<Finding, 'id' | 'kind' | 'detector'> {
  readonly contrast?: Contrast;
}

export interface Detected {
  readonly findings: readonly Detection[];
  readonly equal?: readonly Equality[];
  readonly diagnostics?: readonly Diagnostic[];
}

interface Described {
  readonly kind: FindingKind;
  readonly sees: string;
  readonly ignores: string;
}

/** Looks at the event as a whole. */
export interface EventDetector extends Described {
  readonly detect: (subject: Subject) => Detected;
}

/** Is shown one pair of readings after the other. */
export interface PairDetector extends Described {
  readonly detectInPair: (pair: ReadingPair, subject: Subject) => Detected;
}

/** Sees one kind of difference. */
export type Detector = EventDetector | PairDetector;

/** Weights and shares are printed with three decimals: more would claim a precision nobody has. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What single articles show is no difference where every article shows the same. */
export const allAlike = (shown: readonly string[], articles: number): boolean =>
  shown.length === articles && new Set(shown).size === 1;
