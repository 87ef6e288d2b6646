/**
 * The first of `count` places that `isBefore` does not hold of, by bisection; `count` where it holds of all. It must hold
 * of every place before one that it holds of.
 */
export function firstNotBefore(count: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
