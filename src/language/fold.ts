/** A text with some characters rewritten or dropped, and where each remaining code unit came from. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is the UTF-16 offset in the original of code unit `i`; one extra entry holds the original's length. */
  readonly offsets: Uint32Array;
}

/** Rewrites one character with its combining marks, or a run of white space; an empty string drops it. */
export type Fold = (cluster: string) => string;

const CLUSTER = /\s+|\P{M}\p{M}*|\p{M}+/gu;

/** Applies `fold` cluster by cluster and keeps the way back to the original offsets. */
export function foldWithOffsets(text: string, fold: Fold): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const replacement = fold(match[0]);
    for (let i = 0; i < replacement.length; i++) offsets.push(match.index);
    folded += replacement;
  }
  offsets.push(text.length);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}

export const foldText = (text: string, fold: Fold): string => text.replace(CLUSTER, fold);
