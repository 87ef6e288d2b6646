import { weightOf } from '../frequencies.ts';
import { sharedIds } from '../vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** One quoted word is no quotation. */
const SHORTEST = 2;

/** Share of the shorter quotation's words that the other sentence quotes too. */
export const quotes: EvidenceKind = {
  speaks: 'for',
  says: { en: 'same quotation', ar: 'الاقتباس نفسه' },
  measure: ({ a, b }, { event }) => {
    if (a.quoted.length < SHORTEST || b.quoted.length < SHORTEST) return 0;
    const smaller = Math.min(weightOf(a.quoted, event.idf), weightOf(b.quoted, event.idf));
    return smaller === 0 ? 0 : weightOf(sharedIds(a.quoted, b.quoted), event.idf) / smaller;
  },
};
