import { diffArrays } from 'diff';

/** A stretch of two token lists: `a` and `b` are half-open index ranges, one of them empty where only one side has it. */
export interface DiffRange {
  readonly equal: boolean;
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
}

export type DiffResult =
  | { readonly kind: 'exact'; readonly ranges: readonly DiffRange[] }
  | { readonly kind: 'gave-up'; readonly reason: string };

/** Myers' algorithm grows with tokens × edits; two readings of one statement never come near this. */
const MOST_EDITS = 2000;

/** Longest common subsequence of two lists of keys (Myers 1986, through `diff`), as index ranges. */
export function diffKeys(a: readonly string[], b: readonly string[]): DiffResult {
  const changes = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return { kind: 'gave-up', reason: `more than ${MOST_EDITS} edits between the readings` };
  const ranges: DiffRange[] = [];
  let x = 0;
  let y = 0;
  for (const { count = 0, added, removed } of changes) {
    const [nextX, nextY] = [x + (added ? 0 : count), y + (removed ? 0 : count)];
    ranges.push({ equal: !added && !removed, a: [x, nextX], b: [y, nextY] });
    [x, y] = [nextX, nextY];
  }
  return { kind: 'exact', ranges: joinReplacements(ranges) };
}

/** A removal beside an addition is one replacement. */
function joinReplacements(ranges: readonly DiffRange[]): DiffRange[] {
  const joined: DiffRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && !last.equal && !range.equal)
      joined[joined.length - 1] = { equal: false, a: [last.a[0], range.a[1]], b: [last.b[0], range.b[1]] };
    else joined.push(range);
  }
  return joined;
}
