import { FNV_BASIS, FNV_PRIME } from '../model/hash.ts';
import { wordHashes } from '../model/word-hashes.ts';

/** A text by the smallest hashes of its runs of four words (Broder 1997): copies have most of them in common. */
export type CopySketch = readonly number[];

const WORDS_IN_RUN = 4;
/** Estimates a share to within .06, one standard error. */
const SKETCHED = 64;
/** More of their runs of words two independent reports do not share; cut wire copy with a new lede does. */
export const COPY = 0.5;

export function copySketch(text: string): CopySketch {
  const words = wordHashes(text);
  const runs = new Uint32Array(Math.max(0, words.length + 1 - WORDS_IN_RUN));
  for (let at = 0; at < runs.length; at++) runs[at] = hashOfRun(words, at);
  return smallest(runs.sort());
}

function smallest(ascending: Uint32Array): CopySketch {
  const sketch: number[] = [];
  for (const run of ascending) {
    if (run === sketch.at(-1)) continue;
    sketch.push(run);
    if (sketch.length === SKETCHED) break;
  }
  return sketch;
}

/** FNV's step over the hashes of words. */
function hashOfRun(hashes: readonly number[], from: number): number {
  let hash = FNV_BASIS;
  for (let at = from; at < from + WORDS_IN_RUN; at++) {
    hash = Math.imul(hash ^ (hashes[at] ?? 0), FNV_PRIME);
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
