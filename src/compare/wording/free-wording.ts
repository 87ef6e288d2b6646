import type { Passage } from '../../model/alignment.ts';
import type { Detection } from '../detector.ts';
import type { DiffToken } from './diff-tokens.ts';
import type { TokenPair } from './equalities.ts';
import { contentOf, excerpt, nameOf, type Side } from './side.ts';
import { comparability, round } from './weight.ts';

/** Readings that share less of their words are told freely: which word stands for which cannot be said. */
const LARGEST_SHARE_CHANGED = 0.65;
/** A free telling is listed below a difference that can be pointed at. */
const NOTHING_TO_POINT_AT = 0.5;

/** Content words of one key, each used once. No diff can match more, so where few are shared none is needed. */
export function sharedWords(a: Side, b: Side): TokenPair[] {
  const waiting = new Map<string, DiffToken[]>();
  for (const token of b.tokens) {
    if (!token.content) continue;
    const list = waiting.get(token.key);
    if (list) list.push(token);
    else waiting.set(token.key, [token]);
  }
  return a.tokens.flatMap((token): TokenPair[] => {
    const twin = token.content ? waiting.get(token.key)?.shift() : undefined;
    return twin === undefined ? [] : [[token, twin]];
  });
}

export const isFree = (a: Side, b: Side, shared: number): boolean => shareChanged(a, b, shared) > LARGEST_SHARE_CHANGED;

function shareChanged(a: Side, b: Side, shared: number): number {
  const total = contentOf(a) + contentOf(b);
  return total === 0 ? 0 : 1 - (2 * shared) / total;
}

export function freeWording(passage: Passage, a: Side, b: Side, shared: number): Detection {
  const changed = shareChanged(a, b, shared);
  const percent = Math.round((1 - changed) * 100);
  return {
    subkind: 'free-wording',
    passage: passage.id,
    readings: [a.reading, b.reading],
    note: `${excerpt(a)} in ${nameOf(a)} and ${excerpt(b)} in ${nameOf(b)} share ${percent} % of their words.`,
    basis: { method: 'content words of one key, in any order', wordsShared: shared, shareChanged: round(changed) },
    weight: round(passage.confidence * comparability(changed) * NOTHING_TO_POINT_AT),
  };
}
