import { sharedRelatedWeight } from '../candidate-table.ts';
import type { EvidenceKind } from './kind.ts';

/** The weight of shared words above what two sentences of one article share by chance. */
export const sharedAboveNoise: EvidenceKind = {
  speaks: 'for',
  says: 'more shared words than sentences of one article have by chance',
  measure: ({ a, b }, { event, noise }) => sharedRelatedWeight(a, b, event.relatedIdf) - noise.shared,
};
