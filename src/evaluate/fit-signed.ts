import { fitLogistic } from './logistic.ts';

/** A kind of evidence as fitting sees it. */
export interface FittedKind<Name extends string> {
  readonly name: Name;
  readonly speaks: 'for' | 'against';
}

interface SignedFit<Name extends string> {
  readonly bias: number;
  /** Rounded; 0 for a kind that was left out. */
  readonly weightOf: (name: Name) => number;
}

/**
 * Fits, and leaves out the kind whose weight has the wrong sign by most, until every weight speaks the way its
 * kind means: similar words may not speak against a pair because still more similar roots speak for it.
 *
 * @param rows evidence of each lesson, in the order of `all`
 */
export function fitSigned<Name extends string>(
  all: readonly FittedKind<Name>[],
  rows: readonly ArrayLike<number>[],
  labels: readonly boolean[],
  penalty: number,
): SignedFit<Name> {
  let kinds = all;
  for (;;) {
    const columns = kinds.map((kind) => all.indexOf(kind));
    const chosen = rows.map((row) => columns.map((column) => row[column] ?? 0));
    const { bias, weights, standardized } = fitLogistic(chosen, labels, penalty);
    const wrong = kinds
      .map((kind, at) => ({ kind, by: (standardized[at] ?? 0) * (kind.speaks === 'for' ? -1 : 1) }))
      .filter(({ by }) => by > 0)
      .sort((x, y) => y.by - x.by)[0];
    if (wrong === undefined) {
      const fitted = new Map(kinds.map(({ name }, at) => [name, weights[at] ?? 0]));
      return { bias: rounded(bias), weightOf: (name) => rounded(fitted.get(name) ?? 0) };
    }
    kinds = kinds.filter((kind) => kind !== wrong.kind);
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
