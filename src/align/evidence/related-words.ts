import { sharedRelatedWeight } from '../candidate-table.ts';
import { weightOf } from '../frequencies.ts';
import { sharedIds } from '../vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** Weight of the shared words and related words as a share of the shorter sentence's. */
export const relatedContainment: EvidenceKind = {
  says: 'one sentence holds the words of the other, or related ones',
  measure: ({ a, b }, { event }) =>
    weightOf(sharedIds(a.relatedTerms, b.relatedTerms), event.relatedIdf) /
    (Math.min(a.relatedWeight, b.relatedWeight) || 1),
};

/** The weight of shared words above what two sentences of one article share by chance. */
export const sharedAboveNoise: EvidenceKind = {
  says: 'more shared words than sentences of one article have by chance',
  measure: ({ a, b }, { event, noise }) => sharedRelatedWeight(a, b, event.relatedIdf) - noise.shared,
};
