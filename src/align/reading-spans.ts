import { joinSpans, type Span } from '../model/span.ts';
import { weightOf } from './frequencies.ts';
import type { EventUnits, Unit } from './units.ts';
import { sharedIds } from './vectors.ts';

/**
 * Where in its sentences a reading stands. Of a sentence with several statements only the clauses that share
 * something with the other readings belong to the passage: «قال الأمين العام …، فيما أوضح نائب الوزير …» is
 * aligned by its second half with a sentence that quotes the deputy minister alone.
 */

/** A clause stays when it shares at least this part of what the best clause shares. */
const KEPT_SHARE = 0.35;

export function readingSpans(own: readonly Unit[], others: readonly Unit[], event: EventUnits, text: string): Span[] {
  const told = Int32Array.from(new Set(others.flatMap((unit) => [...unit.terms]))).sort();
  return joinSpans(
    text,
    own.flatMap((unit) => sharingClauses(unit, told, event)),
  );
}

function sharingClauses(unit: Unit, told: Int32Array, { idf }: EventUnits): Span[] {
  const shared = unit.clauses.map((clause) => weightOf(sharedIds(clause.terms, told), idf));
  const best = Math.max(...shared);
  const kept = unit.clauses.filter((_, index) => (shared[index] ?? 0) >= best * KEPT_SHARE);
  return kept.map((clause) => ({ start: clause.span.start, end: clause.span.end }));
}
