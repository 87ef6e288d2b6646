import type { Coverage } from './comparison.ts';
import type { FindingKind } from './finding.ts';

/** A mark for everything that also has a word: nothing is told by colour alone. */

export const KIND_MARKS: Readonly<Record<FindingKind, string>> = { wording: '≠', emphasis: '▲', omission: '∅' };

export const COVERAGE_MARKS: Readonly<Record<Coverage, string>> = {
  told: '●',
  absent: '○',
  'not-yet-knowable': '·',
  'out-of-scope': '–',
  'cannot-tell': '?',
};

export const KINDS = ['wording', 'emphasis', 'omission'] as const satisfies readonly FindingKind[];
