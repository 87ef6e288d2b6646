import type { CommandId } from './keys.ts';

/** First row of a list: the cursor stays in the middle, except near either end. */
export const listTop = (cursor: number, length: number, height: number): number =>
  Math.max(0, Math.min(cursor - Math.floor(height / 2), length - height));

export const clamp = (value: number, length: number): number => Math.max(0, Math.min(value, length - 1));

/** Index of the next item after `from`, round the end, for which `wanted` holds; `from` where there is none. */
export function nextIndex<Item>(
  items: readonly Item[],
  from: number,
  step: 1 | -1,
  wanted: (item: Item) => boolean,
): number {
  for (let distance = 1; distance <= items.length; distance++) {
    const index = (((from + step * distance) % items.length) + items.length) % items.length;
    const item = items[index];
    if (item !== undefined && wanted(item)) return index;
  }
  return from;
}

/** Where a key that moves in a list takes the cursor; undefined for any other key. */
export function moved(command: CommandId, cursor: number, length: number, page: number): number | undefined {
  switch (command) {
    case 'down':
      return clamp(cursor + 1, length);
    case 'up':
      return clamp(cursor - 1, length);
    case 'pageDown':
      return clamp(cursor + page, length);
    case 'pageUp':
      return clamp(cursor - page, length);
    case 'first':
      return 0;
    case 'last':
      return clamp(length - 1, length);
    default:
      return undefined;
  }
}
