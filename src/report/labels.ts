import type { Coverage, Placement } from '../model/comparison.ts';
import { type EqualityReason, type Finding, type FindingKind, isCandidate } from '../model/finding.ts';

import { COVERAGE_MARKS, KIND_MARKS, KINDS } from '../model/marks.ts';

/** A mark and a word for everything: nothing is told by colour alone. */

export const KIND_LABELS: Readonly<Record<FindingKind, { readonly mark: string; readonly word: string }>> = {
  wording: { mark: KIND_MARKS.wording, word: 'wording' },
  emphasis: { mark: KIND_MARKS.emphasis, word: 'emphasis' },
  omission: { mark: KIND_MARKS.omission, word: 'not found' },
};

export const COVERAGE_LABELS: Readonly<Record<Coverage, { readonly mark: string; readonly word: string }>> = {
  told: { mark: COVERAGE_MARKS.told, word: 'told' },
  absent: { mark: COVERAGE_MARKS.absent, word: 'not found' },
  'not-yet-knowable': { mark: COVERAGE_MARKS['not-yet-knowable'], word: 'not yet knowable' },
  'out-of-scope': { mark: COVERAGE_MARKS['out-of-scope'], word: 'another day' },
  'cannot-tell': { mark: COVERAGE_MARKS['cannot-tell'], word: 'cannot tell' },
};

export const EQUALITY_LABELS: Readonly<Record<EqualityReason, string>> = {
  spelling: 'spelling',
  'name-spelling': 'spelling of a name',
  'number-format': 'form of a number',
  approximator: 'words for “about”',
  'same-text': 'same words',
  'same-quotation': 'same quotation',
};

export function placeLabel({ slot, depth }: Placement): string {
  return slot === 'body' ? `${Math.round(depth * 100)} % down` : slot;
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** A kind with its mark, and whether it is only a candidate. */
export const findingLabel = (finding: Pick<Finding, 'kind' | 'weight'>): string => {
  const { mark, word } = KIND_LABELS[finding.kind];
  return `${mark} ${word}${isCandidate(finding) ? ' (candidate)' : ''}`;
};

/** How many findings there are of each kind, and how many candidates, on one line. */
export function findingCounts(findings: readonly Pick<Finding, 'kind' | 'weight'>[]): string {
  const labelled = KINDS.map((kind) => {
    const { mark, word } = KIND_LABELS[kind];
    return `${mark} ${findings.filter((finding) => finding.kind === kind && !isCandidate(finding)).length} ${word}`;
  });
  const candidates = findings.filter(isCandidate).length;
  return [...labelled, ...(candidates === 0 ? [] : [count(candidates, 'candidate')])].join(' · ');
}
