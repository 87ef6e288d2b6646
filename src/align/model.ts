import type { CandidateTable } from './candidate-table.ts';
import type { Candidate } from './candidates.ts';
import { EVIDENCE, EVIDENCE_NAMES, type EvidenceName } from './evidence/index.ts';

/** A logistic model over evidence: probability that two sentences state the same. Weights are per unit of evidence. */
export interface AlignmentModel {
  readonly bias: number;
  /** A kind without a weight is not used. */
  readonly weights: Readonly<Partial<Record<EvidenceName, number>>>;
}

const KINDS = EVIDENCE_NAMES.map((name) => EVIDENCE[name]);

export interface MeasuredCandidate extends Pick<Candidate, 'a' | 'b' | 'similarity'> {
  /** In the order of `EVIDENCE_NAMES`. */
  readonly evidence: Float64Array;
}

/**
 * Measured evidence of each candidate. All stands in one block: a small typed array of
 * its own takes longer to make than to fill.
 */
export function measure(candidates: readonly Candidate[], table: CandidateTable): MeasuredCandidate[] {
  const block = new Float64Array(candidates.length * KINDS.length);
  return candidates.map((candidate, row) => {
    const evidence = block.subarray(row * KINDS.length, (row + 1) * KINDS.length);
    for (let index = 0; index < KINDS.length; index++) evidence[index] = KINDS[index]?.measure(candidate, table) ?? 0;
    const { a, b, similarity } = candidate;
    return { a, b, similarity, evidence };
  });
}

export function probability(model: AlignmentModel, evidence: Float64Array): number {
  let logOdds = model.bias;
  let index = 0;
  for (const name of EVIDENCE_NAMES) logOdds += (model.weights[name] ?? 0) * (evidence[index++] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}
