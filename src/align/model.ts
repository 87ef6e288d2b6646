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

/** Candidates with what was measured of each. */
export interface Measured {
  readonly candidates: readonly Candidate[];
  /** A row for each candidate, in the order of `EVIDENCE_NAMES`. One block: a small typed array is slow to make. */
  readonly evidence: Float64Array;
}

export function measure(candidates: readonly Candidate[], table: CandidateTable): Measured {
  const evidence = new Float64Array(candidates.length * KINDS.length);
  for (const [column, { measure: measureKind }] of KINDS.entries()) {
    let at = column;
    for (const candidate of candidates) {
      evidence[at] = measureKind(candidate, table);
      at += KINDS.length;
    }
  }
  return { candidates, evidence };
}

/** The evidence of one candidate, in the order of `EVIDENCE_NAMES`. */
export const evidenceOf = ({ evidence }: Measured, candidate: number): Float64Array =>
  evidence.subarray(candidate * KINDS.length, (candidate + 1) * KINDS.length);

/** In the order of `EVIDENCE_NAMES`. */
export const weightsOf = ({ weights }: AlignmentModel): Float64Array =>
  Float64Array.from(EVIDENCE_NAMES, (name) => weights[name] ?? 0);

/** The probability of a pair by its evidence, which begins at `start`; for many pairs: a weight is looked up once. */
export function probabilityBy(model: AlignmentModel): (evidence: Float64Array, start?: number) => number {
  const weights = weightsOf(model);
  return (evidence, start = 0) => {
    let logOdds = model.bias;
    for (let kind = 0; kind < weights.length; kind++) logOdds += (weights[kind] ?? 0) * (evidence[start + kind] ?? 0);
    return 1 / (1 + Math.exp(-logOdds));
  };
}

/** The probability of each candidate. */
export function probabilitiesOf({ candidates, evidence }: Measured, model: AlignmentModel): Float64Array {
  const probability = probabilityBy(model);
  return Float64Array.from(candidates, (_, row) => probability(evidence, row * KINDS.length));
}
