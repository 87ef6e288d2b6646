import { weightOf } from '../frequencies.ts';
import { sharedIds } from '../vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** Best containment of one clause in another: long sentences often share a single statement. */
export const clauseContainment: EvidenceKind = {
  says: 'a clause of one holds the words of a clause of the other',
  measure: ({ a, b }, { event }) => {
    let best = 0;
    for (const left of a.clauses) {
      for (const right of b.clauses) {
        const smaller = Math.min(left.weight, right.weight);
        if (smaller === 0) continue;
        best = Math.max(best, weightOf(sharedIds(left.terms, right.terms), event.idf) / smaller);
      }
    }
    return best;
  },
};
