import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffKeys } from '../../src/compare/diff/diff-arrays.ts';

/**
 * One line a case: `one [two/twi] three` is "one two three" against "one twi three"; `[x/]` stands only left,
 * `[/x]` only right.
 */
const HUNK = /\[([^/]*)\/([^\]]*)\]|(\S+)/g;
const keys = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function sides(notation: string): [string[], string[]] {
  const [left, right]: [string[], string[]] = [[], []];
  for (const [, a, b, both] of notation.matchAll(HUNK)) {
    left.push(...keys(both ?? a ?? ''));
    right.push(...keys(both ?? b ?? ''));
  }
  return [left, right];
}

function notationOf(left: readonly string[], right: readonly string[]): string {
  const result = diffKeys(left, right);
  if (result.kind === 'gave-up') return result.reason;
  return result.ranges
    .map(({ equal, a, b }) =>
      equal ? left.slice(...a).join(' ') : `[${left.slice(...a).join(' ')}/${right.slice(...b).join(' ')}]`,
    )
    .join(' ');
}

test.each([
  'one two three',
  'one [two/twi] three',
  'one [two/] three',
  '[/zero] one two',
  '[a b/c] d [e/f g]',
  'said [to reporters after the talks in Brussels that/] the talks revealed',
  '[/x y] same',
])('%s', (notation) => {
  expect(notationOf(...sides(notation))).toBe(notation);
});

/** Length of the longest common subsequence, by the textbook's table (Wagner & Fischer 1974). */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0);
  for (const word of left) {
    const next: number[] = [];
    for (const [at, other] of right.entries())
      next.push(word === other ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('laws', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  test('edits rebuild both sides, and equal stretches are equal', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const result = diffKeys(left, right);
        if (result.kind === 'gave-up') throw new Error(result.reason);
        expect(result.ranges.flatMap(({ a }) => left.slice(...a))).toEqual(left);
        expect(result.ranges.flatMap(({ b }) => right.slice(...b))).toEqual(right);
        for (const { equal, a, b } of result.ranges) if (equal) expect(left.slice(...a)).toEqual(right.slice(...b));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test('as much is equal as can be: no common subsequence is longer', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const result = diffKeys(left, right);
        if (result.kind === 'gave-up') throw new Error(result.reason);
        const equal = result.ranges.flatMap(({ equal, a }) => (equal ? left.slice(...a) : []));
        expect(equal).toHaveLength(longestCommon(left, right));
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(notationOf(list, list)).toBe(list.join(' '));
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
