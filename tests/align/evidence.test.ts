import { describe, expect, test } from 'vitest';
import { measureCandidates } from '../../src/align/align.ts';
import { EVIDENCE_NAMES, type EvidenceName } from '../../src/align/evidence/index.ts';
import { analysed, article } from '../support/article.ts';

/** The most that one kind of evidence measures between the first two articles, each given by its body. */
function most(kind: EvidenceName, ...bodies: readonly string[]): number {
  const { measured } = measureCandidates(analysed(...bodies.map((body, index) => article(`a${index}`, '', body))));
  const column = EVIDENCE_NAMES.indexOf(kind);
  return Math.max(
    ...measured.candidates.map(({ a, b }, row) =>
      a.article + b.article === 1 ? (measured.evidence[row * EVIDENCE_NAMES.length + column] ?? 0) : -Infinity,
    ),
  );
}

describe('shared numbers tell the more the less likely two texts share them by chance', () => {
  test.each([
    ['none', 'Floods hit 3 villages.', 'Floods hit 4 villages.', 0],
    ['a year', 'Floods hit villages in 2014.', 'Floods hit the villages of 2014.', 0.3],
    ['a small number', 'Floods hit 12 villages.', 'Floods hit some 12 villages.', 1],
    ['a large number', 'Floods hit 13,000 villages.', 'Floods hit 13 thousand villages.', 2],
    ['the same number twice', 'Floods hit 12 villages and 12 towns.', 'Floods hit 12 towns and 12 villages.', 1],
    ['several', 'Floods hit 12 villages, 150 towns, 400 farms.', 'Floods hit 150 towns, 400 farms, 12 villages.', 4],
  ])('%s', (_name, a, b, value) => expect(most('sameNumbers', a, b)).toBeCloseTo(value));
});

describe('whether a third article could agree', () => {
  const STATEMENT = 'Floods hit villages.';
  test.each([
    ['of two articles none could', [STATEMENT, STATEMENT], 0],
    ['of three one could', [STATEMENT, STATEMENT, STATEMENT], 1],
    ['an empty one could not', [STATEMENT, STATEMENT, ''], 0],
  ])('%s', (_name, bodies, value) => expect(most('threeArticles', ...bodies)).toBe(value));
});

describe('the length of both articles, within what hand-aligned articles have', () => {
  const statements = (count: number): string =>
    Array.from({ length: count }, (_, index) => `Floods hit village ${index}.`).join('\n');
  test.each([
    [1, 1, 7, 7],
    [10, 40, 10, 40],
    [200, 40, 55, 40],
  ])('%i and %i statements count as %i and %i', (a, b, x, y) =>
    expect(most('manyStatements', statements(a), statements(b))).toBeCloseTo(Math.log(Math.sqrt(x * y))));
});
