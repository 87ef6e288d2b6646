import { groupBy } from '../../model/group-by.ts';
import type { DiffToken } from './diff-tokens.ts';
import { contentOf, type Side } from './side.ts';

/** A token of each side under one key. */
export type TokenPair = readonly [DiffToken, DiffToken];

/** Readings that share less of their words are told freely: which word stands for which cannot be said. */
const LARGEST_SHARE_CHANGED = 0.65;

/** Content words of one key, each used once. No diff can match more, so where few are shared none is needed. */
export function sharedWords(a: Side, b: Side): TokenPair[] {
  const waiting = groupBy(b.content, ({ key }) => key);
  const shared: TokenPair[] = [];
  for (const token of a.content) {
    const twin = waiting.get(token.key)?.shift();
    if (twin !== undefined) shared.push([token, twin]);
  }
  return shared;
}

export const isFree = (a: Side, b: Side, shared: number): boolean => shareChanged(a, b, shared) > LARGEST_SHARE_CHANGED;

export function shareChanged(a: Side, b: Side, shared: number): number {
  const total = contentOf(a) + contentOf(b);
  return total === 0 ? 0 : 1 - (2 * shared) / total;
}
