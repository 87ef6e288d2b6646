import { sharedRelatedWeight } from '../candidate-table.ts';
import type { EvidenceKind } from './kind.ts';

/** The weight of shared words above what two sentences of one article share by chance. */
export const sharedAboveNoise: EvidenceKind = {
  speaks: 'for',
  says: {
    en: 'more shared words than sentences of one article have by chance',
    ar: 'كلمات مشتركة أكثر مما في جمل المقال الواحد صدفةً',
  },
  measure: ({ a, b }, { event, noise }) => sharedRelatedWeight(a, b, event.relatedIdf) - noise.shared,
};
