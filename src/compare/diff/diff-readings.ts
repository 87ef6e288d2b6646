import { flatMap } from '../../model/flat-map.ts';
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
  const pairs = flatMap(
    anchors.ranges.filter((range) => range.equal),
    ({ a, b }) =>
      Array.from(
        { length: a[1] - a[0] },
        (_, offset) => [contentA[a[0] + offset] ?? 0, contentB[b[0] + offset] ?? 0] as const,
      ),
  );
  const ranges: DiffRange[] = [];
  let [x, y] = [0, 0];
  for (const [anchorA, anchorB] of [...pairs, [left.length, right.length] as const]) {
    const gap = gapRanges(left, right, [x, anchorA], [y, anchorB]);
    if (gap.kind === 'gave-up') return gap;
    ranges.push(...gap.ranges);
    if (anchorA < left.length) ranges.push({ equal: true, a: [anchorA, anchorA + 1], b: [anchorB, anchorB + 1] });
    [x, y] = [anchorA + 1, anchorB + 1];
  }
  return { kind: 'exact', ranges };
}

const positions = (tokens: readonly DiffToken[]): number[] =>
  flatMap(tokens, (token, index) => (token.content ? [index] : []));

const keysAt = (tokens: readonly DiffToken[], indices: readonly number[]): number[] =>
  indices.map((index) => tokens[index]?.key ?? NO_KEY);

const NO_KEY = -1;

const NOTHING: DiffResult = { kind: 'exact', ranges: [] };

function gapRanges(
  left: readonly DiffToken[],
  right: readonly DiffToken[],
  [fromA, toA]: readonly [number, number],
  [fromB, toB]: readonly [number, number],
): DiffResult {
  if (fromA === toA && fromB === toB) return NOTHING;
  const result = diffKeys(
    left.slice(fromA, toA).map((token) => token.key),
    right.slice(fromB, toB).map((token) => token.key),
  );
  if (result.kind === 'gave-up') return result;
  const shift = ({ equal, a, b }: DiffRange): DiffRange => ({
    equal,
    a: [a[0] + fromA, a[1] + fromA],
    b: [b[0] + fromB, b[1] + fromB],
  });
  return { kind: 'exact', ranges: result.ranges.map(shift) };
}
