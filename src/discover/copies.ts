import { hashOf } from '../model/hash.ts';

/** A text by the smallest hashes of its runs of four words (Broder 1997): copies have most of them in common. */
export type CopySketch = readonly number[];

const WORDS_IN_RUN = 4;
/** Estimates a share to within .06, one standard error. */
const SKETCHED = 64;
/** More of their runs of words two independent reports do not share; cut wire copy with a new lede does. */
export const COPY = 0.5;

export function copySketch(text: string): CopySketch {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let at = 0; at + WORDS_IN_RUN <= hashes.length; at++) runs.add(hashOfRun(hashes, at));
  return [...Uint32Array.from(runs).sort().subarray(0, SKETCHED)];
}

/** FNV's step over the hashes of words. */
function hashOfRun(hashes: readonly number[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + WORDS_IN_RUN; at++) {
    hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** Estimated share of the runs of both texts that stand in each: the smallest hashes of their union that both hold. */
export function sharedRuns(a: CopySketch, b: CopySketch): number {
  let union = 0;
  let both = 0;
  for (let i = 0, j = 0; union < SKETCHED && (i < a.length || j < b.length); union++) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return union === 0 ? 0 : both / union;
}
