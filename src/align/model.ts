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

/** Measured evidence of one candidate, in the order of `EVIDENCE_NAMES`. */
export function measure(candidate: Candidate, table: CandidateTable): Float64Array {
  const evidence = new Float64Array(KINDS.length);
  for (let index = 0; index < KINDS.length; index++) evidence[index] = KINDS[index]?.measure(candidate, table) ?? 0;
  return evidence;
}

export function probability(model: AlignmentModel, evidence: Float64Array): number {
  let logOdds = model.bias;
  for (const [index, name] of EVIDENCE_NAMES.entries()) logOdds += (model.weights[name] ?? 0) * (evidence[index] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}
