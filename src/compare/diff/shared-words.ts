import type { DiffToken } from './diff-tokens.ts';
import { contentOf, type Side } from './side.ts';

/** A token of each side under one key. */
export type TokenPair = readonly [DiffToken, DiffToken];

/** Readings that share less of their words are told freely: which word stands for which cannot be said. */
const LARGEST_SHARE_CHANGED = 0.65;

/** Content words of one key, each used once. No diff can match more, so where few are shared none is needed. */
export const sharedWords = (a: Side, b: Side): TokenPair[] => pairsByKey(a.content, b.content);

/** Each token with the first of the others that has its key and stands for none before it. */
export function pairsByKey(tokens: readonly DiffToken[], others: readonly DiffToken[]): TokenPair[] {
  const waiting = new Map<number, number>();
  const nextOfKey = new Int32Array(others.length);
  for (let at = others.length - 1; at >= 0; at--) {
    const key = others[at]?.key ?? NONE;
    nextOfKey[at] = waiting.get(key) ?? NONE;
    waiting.set(key, at);
  }
  const pairs: TokenPair[] = [];
  for (const token of tokens) {
    const at = waiting.get(token.key) ?? NONE;
    const other = at === NONE ? undefined : others[at];
    if (other === undefined) continue;
    pairs.push([token, other]);
    waiting.set(token.key, nextOfKey[at] ?? NONE);
  }
  return pairs;
}

/** No token. */
const NONE = -1;

export const isFree = (a: Side, b: Side, shared: number): boolean => shareChanged(a, b, shared) > LARGEST_SHARE_CHANGED;

export function shareChanged(a: Side, b: Side, shared: number): number {
  const total = contentOf(a) + contentOf(b);
  return total === 0 ? 0 : 1 - (2 * shared) / total;
}
