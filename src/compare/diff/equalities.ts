import type { Passage } from '../../model/alignment.ts';
import type { Equality, EqualityReason } from '../../model/finding.ts';
import type { DiffRange } from './diff-arrays.ts';
import type { DiffToken } from './diff-tokens.ts';
import type { TokenPair } from './shared-words.ts';
import type { Side } from './side.ts';

/** Token pairs of the equal stretches. */
export function matchedPairs(a: Side, b: Side, ranges: readonly DiffRange[]): TokenPair[] {
  const pairs: TokenPair[] = [];
  for (const { equal, a: inA, b: inB } of ranges) {
    for (let offset = 0; equal && offset < inA[1] - inA[0]; offset++) {
      const [token, twin] = [a.tokens[inA[0] + offset], b.tokens[inB[0] + offset]];
      if (token !== undefined && twin !== undefined) pairs.push([token, twin]);
    }
  }
  return pairs;
}

const REASONS: Readonly<Record<DiffToken['role'], EqualityReason>> = {
  word: 'spelling',
  clitic: 'spelling',
  name: 'name-spelling',
  number: 'number-format',
  approximator: 'approximator',
};

/** Pairs that are the same under the key and differ as written: what a reader should know was passed over. */
export const passedOver = (passage: Passage, a: Side, b: Side, pairs: readonly TokenPair[]): Equality[] =>
  pairs
    .filter(([token, twin]) => token.content && twin.written !== token.written)
    .map(([token, twin]) => ({
      passage: passage.id,
      why: REASONS[token.role],
      readings: [
        { article: a.reading.article, spans: [{ start: token.start, end: token.end }] },
        { article: b.reading.article, spans: [{ start: twin.start, end: twin.end }] },
      ],
    }));

export const sameText = (passage: Passage, a: Side, b: Side): Equality => ({
  passage: passage.id,
  why: 'same-text',
  readings: [a.reading, b.reading],
});
