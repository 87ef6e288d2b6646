import { expect, test } from 'vitest';
import { Edges } from '../../src/align/edges.ts';

/** Edges `0-2 0-3 1-2`, in order; the wanted position among them, or undefined. */
const edges = new Edges(
  4,
  ['0-2', '0-3', '1-2'].map((pair) => {
    const [a = 0, b = 0] = pair.split('-').map(Number);
    return { a, b, probability: 0.5 };
  }),
);

test.each([
  ['the first of a unit', 0, 2, 0],
  ['a further one', 0, 3, 1],
  ['asked the other way round', 2, 1, 2],
  ['none between the two', 0, 1, undefined],
  ['none behind the last', 1, 3, undefined],
  ['a unit without edges', 3, 2, undefined],
] as const)('%s', (_name, x, y, wanted) => {
  expect(edges.between(x, y)).toBe(wanted);
});
