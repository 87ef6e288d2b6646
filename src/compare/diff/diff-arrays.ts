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

/**
 * Longest common subsequence of two lists of keys, as index ranges. A key that one list lacks is in none, so only what
 * both hold is searched (as GNU diff does): most often that is the same keys in the same order, and nothing is left to
 * search; else Myers' algorithm (1986, through `diff`).
 */
export function diffKeys<Key extends string | number>(a: readonly Key[], b: readonly Key[]): DiffResult {
  const inA = heldBy(b, a);
  const inB = inA.keys.length === 0 ? inA : heldBy(a, b);
  const matches = matchesOf(inA.keys, inB.keys);
  if (matches === undefined) return { kind: 'gave-up', reason: `more than ${MOST_EDITS} edits between the readings` };
  const places = matches.map(([x, y]): Match => [inA.places[x] ?? 0, inB.places[y] ?? 0]);
  return { kind: 'exact', ranges: slide(rangesAround(places, a.length, b.length), a, b) };
}

/** A set costs more to make than looks along so few keys: twice as much at 16 keys on either side, as much at 32. */
const FEW_KEYS = 16;

/** The keys that the other list holds too, and where they stand. */
function heldBy<Key>(other: readonly Key[], keys: readonly Key[]): { keys: Key[]; places: number[] } {
  const held: { keys: Key[]; places: number[] } = { keys: [], places: [] };
  if (other.length === 0) return held;
  const others = other.length <= FEW_KEYS ? undefined : new Set(other);
  for (const [place, key] of keys.entries()) {
    if (!(others === undefined ? other.includes(key) : others.has(key))) continue;
    held.keys.push(key);
    held.places.push(place);
  }
  return held;
}

type Match = readonly [inA: number, inB: number];

/** Positions of a longest common subsequence; none where the search gave up. */
function matchesOf<Key>(a: readonly Key[], b: readonly Key[]): Match[] | undefined {
  if (a.length === b.length && a.every((key, index) => key === b[index])) return a.map((_, index) => [index, index]);
  const changes = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return undefined;
  const matches: Match[] = [];
  let [x, y] = [0, 0];
  for (const { count = 0, added, removed } of changes) {
    if (!added && !removed) for (let offset = 0; offset < count; offset++) matches.push([x + offset, y + offset]);
    if (!added) x += count;
    if (!removed) y += count;
  }
  return matches;
}

/** Matches that stand side by side in both lists as one equal range, and what stands between them. */
function rangesAround(matches: readonly Match[], lengthA: number, lengthB: number): DiffRange[] {
  const ranges: DiffRange[] = [];
  let [x, y] = [0, 0];
  for (let first = 0; first < matches.length; ) {
    const [startA, startB] = matches[first] ?? [lengthA, lengthB];
    let last = first + 1;
    while (matches[last]?.[0] === startA + last - first && matches[last]?.[1] === startB + last - first) last++;
    if (startA > x || startB > y) ranges.push({ equal: false, a: [x, startA], b: [y, startB] });
    [x, y] = [startA + last - first, startB + last - first];
    ranges.push({ equal: true, a: [startA, x], b: [startB, y] });
    first = last;
  }
  if (lengthA > x || lengthB > y) ranges.push({ equal: false, a: [x, lengthA], b: [y, lengthB] });
  return ranges;
}

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
): readonly DiffRange[] {
  for (let index = 0; index + 2 < ranges.length; index++) {
    const [first, equal, second] = [ranges[index], ranges[index + 1], ranges[index + 2]];
    if (!first || !equal?.equal || !second || first.equal || second.equal) continue;
    const slid = slideOver(first, equal, second, a, b);
    if (slid) return slide(joinReplacements([...ranges.slice(0, index), ...slid, ...ranges.slice(index + 3)]), a, b);
  }
  return ranges;
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
