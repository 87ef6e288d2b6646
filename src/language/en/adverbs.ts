import type { Token } from '../pack.ts';

const BESIDE_VERBS = new Set(['not', 'also', 'later', 'then', 'has', 'have', 'had']);

/** “widely”, not “Kelly”. */
export const isAdverb = ({ strict }: Token): boolean => /^\p{Ll}.*ly$/u.test(strict);

/** The last place up to `from` where no adverb or auxiliary stands. */
export function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined && (isAdverb(token) || BESIDE_VERBS.has(token.loose)); )
    token = tokens[--at];
  return at;
}
