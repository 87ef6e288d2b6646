import { flatMap } from '../../model/flat-map.ts';
import type { DiffToken } from './diff-tokens.ts';
import { contentOf, type Side } from './side.ts';

/** A token of each side under one key. */
export type TokenPair = readonly [DiffToken, DiffToken];

/** Readings that share less of their words are told freely: which word stands for which cannot be said. */
const LARGEST_SHARE_CHANGED = 0.65;

/** Content words of one key, each used once. No diff can match more, so where few are shared none is needed. */
export function sharedWords(a: Side, b: Side): TokenPair[] {
  const waiting = new Map<number, DiffToken[]>();
  for (const token of b.tokens) {
    if (!token.content) continue;
    const list = waiting.get(token.key);
    if (list) list.push(token);
    else waiting.set(token.key, [token]);
  }
  return flatMap(a.tokens, (token): TokenPair[] => {
    const twin = token.content ? waiting.get(token.key)?.shift() : undefined;
    return twin === undefined ? [] : [[token, twin]];
  });
}

export const isFree = (a: Side, b: Side, shared: number): boolean => shareChanged(a, b, shared) > LARGEST_SHARE_CHANGED;

export function shareChanged(a: Side, b: Side, shared: number): number {
  const total = contentOf(a) + contentOf(b);
  return total === 0 ? 0 : 1 - (2 * shared) / total;
}
