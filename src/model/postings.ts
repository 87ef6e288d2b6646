import { startsOf } from './starts.ts';

/** By number, the lists that hold it, ascending: those of `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

/** `numbers`: one more than the largest. A list that holds a number twice stands there twice. */
export function postingsOf(lists: readonly ArrayLike<number>[], numbers: number): Postings {
  const counts = new Int32Array(numbers);
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) counts[list[at] ?? 0] = (counts[list[at] ?? 0] ?? 0) + 1;
  }
  const starts = startsOf(counts);
  const next = starts.slice();
  const holders = new Int32Array(starts[numbers] ?? 0);
  for (let holder = 0; holder < lists.length; holder++) {
    const list = lists[holder] ?? [];
    for (let at = 0; at < list.length; at++) {
      const place = next[list[at] ?? 0] ?? 0;
      next[list[at] ?? 0] = place + 1;
      holders[place] = holder;
    }
  }
  return { starts, holders };
}
