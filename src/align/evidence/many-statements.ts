import type { EvidenceKind } from './kind.ts';

/** No hand-aligned article has fewer or more statements: what a pair's chance is beyond them, nobody has seen. */
const FEWEST_SEEN = 7;
const MOST_SEEN = 55;

/**
 * Articles of `n` and `m` statements make `n × m` pairs, of which hardly more than the shorter one's `n` can tell the same:
 * the longer both are, the less likely is a pair by itself. Logarithm of their geometric mean, for log-odds add up.
 */
export const manyStatements: EvidenceKind = {
  speaks: 'against',
  says: { en: 'the articles have many statements', ar: 'في المقالين جمل كثيرة' },
  measure: ({ a, b }, table) => (lengthOf(table.statementsIn(a.article)) + lengthOf(table.statementsIn(b.article))) / 2,
};

const lengthOf = (statements: number): number => Math.log(Math.min(MOST_SEEN, Math.max(FEWEST_SEEN, statements)));
