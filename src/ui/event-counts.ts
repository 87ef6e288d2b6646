import type { Comparison } from '../model/comparison.ts';
import { type FindingKind, isCandidate } from '../model/finding.ts';

/** What the list says of a compared event; it outlives the comparison. */
export interface EventCounts {
  readonly passages: number;
  /** Candidates apart. */
  readonly findings: Readonly<Record<FindingKind, number>>;
  readonly candidates: number;
}

export function countsOf({ alignment, findings }: Comparison): EventCounts {
  const sure = findings.filter((finding) => !isCandidate(finding));
  const ofKind = (wanted: FindingKind): number => sure.filter(({ kind }) => kind === wanted).length;
  return {
    passages: alignment.passages.length,
    findings: { wording: ofKind('wording'), emphasis: ofKind('emphasis'), omission: ofKind('omission') },
    candidates: findings.length - sure.length,
  };
}
