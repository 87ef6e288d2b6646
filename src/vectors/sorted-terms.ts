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
  const { terms, holderStarts, starts } = startsOf(documents);
  const holders = new Int32Array(starts[documents.length] ?? 0);
  const next = holderStarts.slice();
  for (let document = 0; document < documents.length; document++) {
    for (const term of documents[document] ?? []) {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      holders[at] = document;
    }
  }
  return { terms, starts, ...byDocument(holders, holderStarts, starts) };
}

/** Where the holders of each term begin, and the terms of each document; the last entry is the number of all. */
function startsOf(documents: readonly (readonly number[])[]): {
  terms: number;
  holderStarts: Int32Array;
  starts: Int32Array;
} {
  const starts = new Int32Array(documents.length + 1);
  let largest = -1;
  for (let document = 0; document < documents.length; document++) {
    const ids = documents[document] ?? [];
    starts[document + 1] = (starts[document] ?? 0) + ids.length;
    for (const term of ids) if (term > largest) largest = term;
  }
  const holderStarts = new Int32Array(largest + 2);
  for (const ids of documents) for (const term of ids) holderStarts[term + 1] = (holderStarts[term + 1] ?? 0) + 1;
  for (let term = 0; term <= largest; term++)
    holderStarts[term + 1] = (holderStarts[term + 1] ?? 0) + (holderStarts[term] ?? 0);
  return { terms: largest + 1, holderStarts, starts };
}

/** A term that a document has twice stands in the term's list twice, one behind the other. */
function byDocument(
  holders: Int32Array,
  holderStarts: Int32Array,
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
