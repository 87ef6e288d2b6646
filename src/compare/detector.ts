import type { AnalysedArticle } from '../language/analyse.ts';
import type { Alignment } from '../model/alignment.ts';
import type { PassageCoverage, UniqueText } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Equality, Finding, FindingKind } from '../model/finding.ts';

/** What a detector reads: the analysed articles of one event, its passages, and where each reading stands. */
export interface Subject {
  readonly articles: readonly AnalysedArticle[];
  readonly alignment: Alignment;
  /** Where the readings of a passage stand, and who lacks it. */
  readonly coverage: (passage: string) => PassageCoverage;
  readonly unique: readonly UniqueText[];
  readonly article: (id: string) => AnalysedArticle;
}

export type Detection = Omit<Finding, 'id' | 'kind'>;

export interface Detected {
  readonly findings: readonly Detection[];
  readonly equal?: readonly Equality[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** Sees one kind of difference. */
export interface Detector {
  readonly kind: FindingKind;
  readonly sees: string;
  readonly ignores: string;
  readonly detect: (subject: Subject) => Detected;
}
