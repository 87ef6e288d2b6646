import { DIGIT, kindOf, LETTER } from './characters.ts';
import { FNV_BASIS, FNV_PRIME } from './hash.ts';

/** FNV-1a of each word, in the order of the text: a long text is gone through without cutting its words out. */
export function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text.charCodeAt(at))) continue;
    let hash = FNV_BASIS;
    for (; at < text.length && isOfWord(text.charCodeAt(at)); at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    hashes.push(hash >>> 0);
  }
  return hashes;
}

/** Halves of characters beyond the basic plane count as letters, whatever they are. */
function isOfWord(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT || (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE);
}

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
