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
export function diffKeys<Key extends string | number>(a: readonly Key[], b: readonly Key[]): DiffResult {
  if (haveNothingInCommon(a, b)) return { kind: 'exact', ranges: oneSided(a.length, b.length) };
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
  return { kind: 'exact', ranges: slide(joinReplacements(ranges), a, b) };
}

/** Gaps between two anchors are mostly empty on one side, or hold one particle each: no search is needed. */
const haveNothingInCommon = <Key>(a: readonly Key[], b: readonly Key[]): boolean =>
  a.length === 0 || b.length === 0 || (a.length + b.length <= MOST_EDITS && !a.some((key) => b.includes(key)));

const oneSided = (a: number, b: number): DiffRange[] => (a + b === 0 ? [] : [{ equal: false, a: [0, a], b: [0, b] }]);

/** A removal beside an addition is one replacement. */
function joinReplacements(ranges: readonly DiffRange[]): DiffRange[] {
  const joined: DiffRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && last.equal === range.equal) {
      joined[joined.length - 1] = { equal: last.equal, a: [last.a[0], range.a[1]], b: [last.b[0], range.b[1]] };
    } else joined.push(range);
  }
  return joined;
}

/**
 * Moves an equal stretch over an addition that ends like it, so that two additions become one. In
 * «… [to reporters after] the talks [in Brussels that the talks] revealed» it is the second "the talks" that
 * the other side has: «… [to reporters after the talks in Brussels that] the talks revealed».
 */
function slide(
  ranges: readonly DiffRange[],
  a: readonly (string | number)[],
  b: readonly (string | number)[],
): DiffRange[] {
  for (let index = 0; index + 2 < ranges.length; index++) {
    const [first, equal, second] = [ranges[index], ranges[index + 1], ranges[index + 2]];
    if (!first || !equal?.equal || !second || first.equal || second.equal) continue;
    const slid = slideOver(first, equal, second, a, b);
    if (slid) return slide(joinReplacements([...ranges.slice(0, index), ...slid, ...ranges.slice(index + 3)]), a, b);
  }
  return [...ranges];
}

function slideOver(
  first: DiffRange,
  equal: DiffRange,
  second: DiffRange,
  a: readonly (string | number)[],
  b: readonly (string | number)[],
): DiffRange[] | undefined {
  const length = equal.a[1] - equal.a[0];
  const onlyIn = (side: 'a' | 'b', range: DiffRange): boolean =>
    range[side][1] > range[side][0] && isEmpty(range[side === 'a' ? 'b' : 'a']);
  const endsAlike = (
    keys: readonly (string | number)[],
    from: readonly [number, number],
    tail: readonly [number, number],
  ): boolean =>
    tail[1] - tail[0] >= length &&
    keys.slice(from[0], from[1]).every((key, offset) => key === keys[tail[1] - length + offset]);
  if (onlyIn('a', first) && onlyIn('a', second) && endsAlike(a, equal.a, second.a)) {
    const cut = second.a[1] - length;
    return [
      { equal: false, a: [first.a[0], cut], b: first.b },
      { equal: true, a: [cut, second.a[1]], b: equal.b },
    ];
  }
  if (onlyIn('b', first) && onlyIn('b', second) && endsAlike(b, equal.b, second.b)) {
    const cut = second.b[1] - length;
    return [
      { equal: false, a: first.a, b: [first.b[0], cut] },
      { equal: true, a: equal.a, b: [cut, second.b[1]] },
    ];
  }
  return undefined;
}

const isEmpty = ([start, end]: readonly [number, number]): boolean => start === end;
