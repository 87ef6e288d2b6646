import type { Passage } from '../model/alignment.ts';
import type { DiffRange } from './diff/diff-arrays.ts';
import { diffReadings } from './diff/diff-readings.ts';
import type { DiffToken } from './diff/diff-tokens.ts';
import { matchedPairs } from './diff/equalities.ts';
import { isFree, sharedWords, type TokenPair } from './diff/shared-words.ts';
import { contentOf, type Side } from './diff/side.ts';

/** Two readings of a passage set against each other, the base, or the one published first, as `a`. */
export class ReadingPair {
  readonly passage: Passage;
  readonly a: Side;
  readonly b: Side;
  /** Content words both have, in any order. */
  readonly shared: readonly TokenPair[];
  readonly diff: PairDiff;
  #unmatched: Unmatched | undefined;

  constructor(passage: Passage, a: Side, b: Side) {
    this.passage = passage;
    this.a = a;
    this.b = b;
    this.shared = sharedWords(a, b);
    this.diff = isFree(a, b, this.shared.length) ? { kind: 'free' } : diffOf(a, b);
  }

  /** Content words that only one side has; all of them where no word stands for another. */
  get unmatched(): Unmatched {
    this.#unmatched ??= unmatchedIn(this);
    return this.#unmatched;
  }
}

/** `free`: told too freely to say which word stands for which. */
export type PairDiff =
  | { readonly kind: 'ranges'; readonly ranges: readonly DiffRange[] }
  | { readonly kind: 'free' }
  | { readonly kind: 'gave-up'; readonly reason: string };

/** Readings that share less of the shorter one's content words are not the same enough for speakers to be compared. */
const ONE_STATEMENT = 0.3;

export const isOneStatement = ({ a, b, shared }: ReadingPair): boolean =>
  shared.length >= ONE_STATEMENT * Math.max(1, Math.min(contentOf(a), contentOf(b)));

function diffOf(a: Side, b: Side): PairDiff {
  const result = diffReadings(a.tokens, b.tokens);
  return result.kind === 'exact'
    ? { kind: 'ranges', ranges: result.ranges }
    : { kind: 'gave-up', reason: result.reason };
}

interface Unmatched {
  readonly a: ReadonlySet<DiffToken>;
  readonly b: ReadonlySet<DiffToken>;
}

/** What a detector of one-sided words sees, once with `a` as the side that has them and once with `b`. */
export function bothWays<Found>(
  pair: ReadingPair,
  detectIn: (has: Side, lacks: Side, only: ReadonlySet<DiffToken>) => readonly Found[],
): Found[] {
  const { a, b, unmatched } = pair;
  return [...detectIn(a, b, unmatched.a), ...detectIn(b, a, unmatched.b)];
}

function unmatchedIn({ a, b, shared, diff }: ReadingPair): Unmatched {
  const content = (side: Side, matched: ReadonlySet<DiffToken>): ReadonlySet<DiffToken> =>
    new Set(side.content.filter((token) => !matched.has(token)));
  const matchedA = new Set(shared.map(([token]) => token));
  const matchedB = new Set(shared.map(([, twin]) => twin));
  if (diff.kind === 'ranges') {
    for (const [token, twin] of matchedPairs(a, b, diff.ranges)) {
      matchedA.add(token);
      matchedB.add(twin);
    }
  }
  return { a: content(a, matchedA), b: content(b, matchedB) };
}
