import { EVIDENCE_NAMES } from '../align/evidence/index.ts';
import type { AlignmentModel } from '../align/model.ts';
import type { LabelledCandidate } from './event-set.ts';
import { fitLogistic } from './logistic.ts';

/** Penalty on squared standardized weights: 1 to 10 made no difference to core F1 with each set left out. */
const PENALTY = 3;

/** Fits the model to labelled candidates; pairs that only a broad group holds teach nothing either way. */
export function train(candidates: readonly LabelledCandidate[]): AlignmentModel {
  const clear = candidates.filter((candidate) => candidate.label !== 'broad');
  const fit = fitLogistic(
    clear.map((candidate) => candidate.evidence),
    clear.map((candidate) => candidate.label !== 'none'),
    PENALTY,
  );
  return { bias: round(fit.bias), weights: weightsOf((_, index) => round(fit.weights[index] ?? 0)) };
}

/** A model without opinion, to measure evidence before there is a model. */
export const blankModel = (): AlignmentModel => ({ bias: 0, weights: weightsOf(() => 0) });

function weightsOf(weight: (name: string, index: number) => number): AlignmentModel['weights'] {
  const entries = EVIDENCE_NAMES.map((name, index) => [name, weight(name, index)] as const);
  return Object.fromEntries(entries) as AlignmentModel['weights'];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
