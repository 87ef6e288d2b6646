import { weightOf } from '../frequencies.ts';
import { sharedIds } from '../vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** Weight of the names both hold, as a share of the lighter side's names. */
export const sameNames: EvidenceKind = {
  speaks: 'for',
  says: { en: 'same names', ar: 'الأسماء نفسها' },
  measure: ({ a, b }, { event }) => {
    const smaller = Math.min(weightOf(a.names, event.idf), weightOf(b.names, event.idf));
    return smaller === 0 ? 0 : weightOf(sharedIds(a.names, b.names), event.idf) / smaller;
  },
};
