import { EVIDENCE, EVIDENCE_NAMES, type EvidenceName } from '../align/evidence/index.ts';
import { type AlignmentModel, probability } from '../align/model.ts';
import type { LabelledCandidate } from './event-set.ts';
import { fitLogistic } from './logistic.ts';

/** Penalty on squared standardized weights: 1 to 10 made no difference to core F1 with each set left out. */
const PENALTY = 3;
/** Rounds of choosing and fitting; the choice settles after two. */
const ROUNDS = 3;

/**
 * Fits the model to labelled candidates. Gold labels pairs of sentences, candidates are pairs of statements:
 * of each pair of sentences only the likeliest candidate is learned from (multiple-instance learning). Pairs that only a broad group holds teach nothing either way.
 */
export function train(candidates: readonly LabelledCandidate[]): AlignmentModel {
  const clear = candidates.filter((candidate) => candidate.label !== 'broad');
  let model: AlignmentModel | undefined;
  for (let round = 0; round < ROUNDS; round++) model = fitSigned(lessons(clear, model));
  if (model === undefined) throw new Error('no training round ran');
  return model;
}

function lessons(candidates: readonly LabelledCandidate[], model: AlignmentModel | undefined): LabelledCandidate[] {
  const likely = (candidate: LabelledCandidate): number =>
    model === undefined ? candidate.similarity : probability(model, candidate.evidence);
  return likeliestOfEach(candidates, likely);
}

/** The likeliest candidate of each pair of sentences. */
export function likeliestOfEach(
  candidates: readonly LabelledCandidate[],
  likely: (candidate: LabelledCandidate) => number,
): LabelledCandidate[] {
  const best = new Map<string, LabelledCandidate>();
  for (const candidate of candidates) {
    const rival = best.get(candidate.sentences);
    if (rival === undefined || likely(candidate) > likely(rival)) best.set(candidate.sentences, candidate);
  }
  return [...best.values()];
}

/**
 * Fits, and leaves out the kind whose weight has the wrong sign by most, until every weight speaks the way its
 * kind means: similar words may not speak against a pair because still more similar roots speak for it.
 */
function fitSigned(candidates: readonly LabelledCandidate[]): AlignmentModel {
  const labels = candidates.map((candidate) => candidate.label !== 'none');
  let kinds: readonly EvidenceName[] = EVIDENCE_NAMES;
  for (;;) {
    const columns = kinds.map((kind) => EVIDENCE_NAMES.indexOf(kind));
    const rows = candidates.map(({ evidence }) => columns.map((column) => evidence[column] ?? 0));
    const { bias, weights, standardized } = fitLogistic(rows, labels, PENALTY);
    const wrong = kinds
      .map((kind, index) => ({ kind, by: (standardized[index] ?? 0) * (EVIDENCE[kind].speaks === 'for' ? -1 : 1) }))
      .filter(({ by }) => by > 0)
      .sort((x, y) => y.by - x.by)[0];
    if (wrong === undefined)
      return {
        bias: round(bias),
        weights: weightsOf(new Map(kinds.map((kind, index) => [kind, weights[index] ?? 0]))),
      };
    kinds = kinds.filter((kind) => kind !== wrong.kind);
  }
}

function weightsOf(fitted: ReadonlyMap<EvidenceName, number>): AlignmentModel['weights'] {
  return Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, round(fitted.get(name) ?? 0)]));
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
