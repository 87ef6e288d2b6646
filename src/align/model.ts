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
  for (const [column, { measure: measureKind }] of KINDS.entries()) {
    let at = column;
    for (const candidate of candidates) {
      block[at] = measureKind(candidate, table);
      at += KINDS.length;
    }
  }
  return candidates.map(({ a, b, similarity }, row) => ({
    a,
    b,
    similarity,
    evidence: block.subarray(row * KINDS.length, (row + 1) * KINDS.length),
  }));
}

/** In the order of `EVIDENCE_NAMES`. */
export const weightsOf = ({ weights }: AlignmentModel): Float64Array =>
  Float64Array.from(EVIDENCE_NAMES, (name) => weights[name] ?? 0);

/** The probability of a pair by its evidence, for many pairs: a weight is looked up once. */
export function probabilityBy(model: AlignmentModel): (evidence: Float64Array) => number {
  const weights = weightsOf(model);
  return (evidence) => {
    let logOdds = model.bias;
    for (let kind = 0; kind < weights.length; kind++) logOdds += (weights[kind] ?? 0) * (evidence[kind] ?? 0);
    return 1 / (1 + Math.exp(-logOdds));
  };
}
