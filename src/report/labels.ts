import { type Finding, type FindingKind, isCandidate } from '../model/finding.ts';
import { KIND_MARKS, KINDS } from '../model/marks.ts';

/** What commands call findings and numbers: a mark and a word, in English. */

export const KIND_LABELS: Readonly<Record<FindingKind, { readonly mark: string; readonly word: string }>> = {
  wording: { mark: KIND_MARKS.wording, word: 'wording' },
  emphasis: { mark: KIND_MARKS.emphasis, word: 'emphasis' },
  omission: { mark: KIND_MARKS.omission, word: 'not found' },
};

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
