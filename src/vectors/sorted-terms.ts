import { type Postings, postingsOf } from '../model/postings.ts';
import { startsOf } from '../model/starts.ts';

/** The terms of many documents, each document's one after the other: ascending, each once, with how often they come. */
export interface SortedTerms {
  /** Where each document's terms begin; they end at the entry behind. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  /** How many terms there are: one more than the largest id. */
  readonly terms: number;
}

/**
 * Goes through all documents twice instead of sorting each: listing by term which documents hold it leaves the documents
 * in order, and listing by document which terms it holds then leaves the terms in order.
 */
export function sortTerms(documents: readonly (readonly number[])[]): SortedTerms {
  let largest = -1;
  for (const ids of documents) for (const term of ids) if (term > largest) largest = term;
  const terms = largest + 1;
  const starts = startsOf(Int32Array.from(documents, ({ length }) => length));
  return { terms, starts, ...byDocument(postingsOf(documents, terms), starts) };
}

/** A term that a document has twice stands in the term's list twice, one behind the other. */
function byDocument(
  { starts: holderStarts, holders }: Postings,
  starts: Int32Array,
): Pick<SortedTerms, 'ids' | 'counts' | 'ends'> {
  const ids = new Int32Array(holders.length);
  const counts = new Int32Array(holders.length);
  const ends = starts.slice(0, -1);
  for (let term = 0; term + 1 < holderStarts.length; term++) {
    const end = holderStarts[term + 1] ?? 0;
    for (let at = holderStarts[term] ?? 0; at < end; at++) {
      const document = holders[at] ?? 0;
      const before = (ends[document] ?? 0) - 1;
      if (at > (holderStarts[term] ?? 0) && holders[at - 1] === document) counts[before] = (counts[before] ?? 0) + 1;
      else {
        ids[before + 1] = term;
        counts[before + 1] = 1;
        ends[document] = before + 2;
      }
    }
  }
  return { ids, counts, ends };
}

/** The distinct terms of one document. */
export const termsOf = ({ starts, ends, ids }: SortedTerms, document: number): Int32Array =>
  ids.subarray(starts[document], ends[document]);
