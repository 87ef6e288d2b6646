import { sharedWeight } from '../../vectors/vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** Weight of the names both hold, as a share of the lighter side's names. */
export const sameNames: EvidenceKind = {
  speaks: 'for',
  says: { en: 'same names', ar: 'الأسماء نفسها' },
  measure: ({ a, b }, { event }) => {
    const smaller = Math.min(a.names.weight, b.names.weight);
    return smaller === 0 ? 0 : sharedWeight(a.names.ids, b.names.ids, event.idf) / smaller;
  },
};
