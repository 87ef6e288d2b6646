import { EVIDENCE, EVIDENCE_NAMES } from '../align/evidence/index.ts';
import { type AlignmentModel, probabilityBy } from '../align/model.ts';
import type { LabelledCandidate } from './event-set.ts';
import { fitSigned } from './fit-signed.ts';

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
  for (let round = 0; round < ROUNDS; round++) model = fitEvidence(lessons(clear, model));
  if (model === undefined) throw new Error('no training round ran');
  return model;
}

function lessons(candidates: readonly LabelledCandidate[], model: AlignmentModel | undefined): LabelledCandidate[] {
  if (model === undefined) return likeliestOfEach(candidates, ({ similarity }) => similarity);
  const probability = probabilityBy(model);
  return likeliestOfEach(candidates, ({ evidence }) => probability(evidence));
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

function fitEvidence(candidates: readonly LabelledCandidate[]): AlignmentModel {
  const kinds = EVIDENCE_NAMES.map((name) => ({ name, speaks: EVIDENCE[name].speaks }));
  const labels = candidates.map((candidate) => candidate.label !== 'none');
  const evidence = candidates.map((candidate) => candidate.evidence);
  const { bias, weightOf } = fitSigned(kinds, evidence, labels, PENALTY);
  return { bias, weights: Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, weightOf(name)])) };
}
