import { expect, test } from 'vitest';
import { bCubed, pairF1 } from '../../src/evaluate/b-cubed.ts';

/** `aab|b.` are two clusters: two articles of event a with one of b, and one of b with an article of no event. */
const clustersIn = (notation: string): { readonly clusters: string[][]; readonly labels: Map<string, string> } => {
  const labels = new Map<string, string>();
  const clusters = notation.split('|').map((cluster, row) =>
    [...cluster].map((label, column) => {
      const key = `${row}.${column}`;
      if (label !== '.') labels.set(key, label);
      return key;
    }),
  );
  return { clusters, labels };
};

test.each([
  ['aa|bb', 1, 1, 1],
  ['aabb', 0.5, 1, 4 / (6 + 2)],
  ['a|a|b|b', 1, 0.5, 0],
  ['aa.|b', (2 * (2 / 3) + 1) / 3, 1, 2 / (3 + 1)],
  ['aab|b', (2 * (2 / 3) + 1 / 3 + 1) / 4, (2 + 0.5 + 0.5) / 4, 2 / (3 + 2)],
])('%s: precision, recall, and F1 of pairs', (notation, precision, recall, pairs) => {
  const { clusters, labels } = clustersIn(notation);
  const figures = bCubed(clusters, labels);
  expect(figures.precision).toBeCloseTo(precision);
  expect(figures.recall).toBeCloseTo(recall);
  expect(pairF1(clusters, labels)).toBeCloseTo(pairs);
});
