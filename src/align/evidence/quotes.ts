import { sharedWeight } from '../../vectors/vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** One quoted word is no quotation. */
const SHORTEST = 2;

/** Share of the shorter quotation's words that the other sentence quotes too. */
export const quotes: EvidenceKind = {
  speaks: 'for',
  says: { en: 'same quotation', ar: 'الاقتباس نفسه' },
  measure: ({ a, b }, { event }) => {
    if (a.quoted.ids.length < SHORTEST || b.quoted.ids.length < SHORTEST) return 0;
    const smaller = Math.min(a.quoted.weight, b.quoted.weight);
    return smaller === 0 ? 0 : sharedWeight(a.quoted.ids, b.quoted.ids, event.idf) / smaller;
  },
};
