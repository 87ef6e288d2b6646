import { type DiffRange, type DiffResult, diffKeys } from './diff-arrays.ts';
import type { DiffToken } from './diff-tokens.ts';

/**
 * Differences between two readings, content words first. One pass over all tokens would pair «أن … على … ما»
 * across two sentences and lose «قرابة 100 ألف» = «نحو 100 ألف», because three particles outnumber two content
 * words. So content words are matched first, and particles only between the matches.
 */
export function diffReadings(left: readonly DiffToken[], right: readonly DiffToken[]): DiffResult {
  const contentA = positions(left);
  const contentB = positions(right);
  const anchors = diffKeys(keysAt(left, contentA), keysAt(right, contentB));
  if (anchors.kind === 'gave-up') return anchors;
  const ranges: DiffRange[] = [];
  let [x, y] = [0, 0];
  for (const { equal, a, b } of anchors.ranges) {
    for (let offset = 0; equal && offset < a[1] - a[0]; offset++) {
      const [anchorA, anchorB] = [contentA[a[0] + offset] ?? 0, contentB[b[0] + offset] ?? 0];
      const failure = addGap(ranges, left, right, [x, anchorA], [y, anchorB]);
      if (failure !== undefined) return failure;
      ranges.push({ equal: true, a: [anchorA, anchorA + 1], b: [anchorB, anchorB + 1] });
      [x, y] = [anchorA + 1, anchorB + 1];
    }
  }
  return addGap(ranges, left, right, [x, left.length], [y, right.length]) ?? { kind: 'exact', ranges };
}

function positions(tokens: readonly DiffToken[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < tokens.length; index++) if (tokens[index]?.content) found.push(index);
  return found;
}

const keysAt = (tokens: readonly DiffToken[], indices: readonly number[]): number[] =>
  indices.map((index) => tokens[index]?.key ?? NO_KEY);

const NO_KEY = -1;

/** Adds the ranges between two anchors; returns why there are none where the search gave up. */
function addGap(
  ranges: DiffRange[],
  left: readonly DiffToken[],
  right: readonly DiffToken[],
  [fromA, toA]: readonly [number, number],
  [fromB, toB]: readonly [number, number],
): Extract<DiffResult, { kind: 'gave-up' }> | undefined {
  if (fromA === toA && fromB === toB) return undefined;
  const result = diffKeys(keysIn(left, fromA, toA), keysIn(right, fromB, toB));
  if (result.kind === 'gave-up') return result;
  for (const { equal, a, b } of result.ranges) {
    ranges.push({ equal, a: [a[0] + fromA, a[1] + fromA], b: [b[0] + fromB, b[1] + fromB] });
  }
  return undefined;
}

const keysIn = (tokens: readonly DiffToken[], from: number, to: number): number[] =>
  from === to ? [] : tokens.slice(from, to).map(({ key }) => key);
