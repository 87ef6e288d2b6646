/** Fewer items than this are copied sooner one by one: lists of one item in a third of the time; of 30, the call is quicker. */
const FEWEST_ARGUMENTS = 12;
/** More items than this are no arguments of one call: a long article would overflow the stack. */
const MOST_ARGUMENTS = 1000;

/**
 * What `Array.prototype.flatMap` does, about ten times faster: V8 copies each item through generic property access
 * there, and lists of a few items are made for nearly every word and passage of an event.
 */
export function flatMap<Item, Found>(
  items: readonly Item[],
  find: (item: Item, index: number) => Found | readonly Found[],
): Found[] {
  const all: Found[] = [];
  let index = 0;
  for (const item of items) {
    const found = find(item, index++);
    if (!isList(found)) all.push(found);
    else if (found.length < FEWEST_ARGUMENTS || found.length > MOST_ARGUMENTS) for (const one of found) all.push(one);
    else all.push(...found);
  }
  return all;
}

const isList = <Found>(found: Found | readonly Found[]): found is readonly Found[] => Array.isArray(found);
