/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits: where a hash begins, and what each step multiplies by. */
export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a without sign, over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = FNV_BASIS;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}
