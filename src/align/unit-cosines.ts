import { DenseVector, type SparseVector, termsIn } from '../vectors/vectors.ts';
import type { Unit } from './units.ts';

/**
 * Cosines of units in one of their vectors. The first unit's is kept until another unit comes first: pairs should be asked
 * for in the order of their first units.
 */
export class UnitCosines {
  readonly #vectorOf: (unit: Unit) => SparseVector;
  readonly #vector: DenseVector;
  #first: Unit | undefined;

  constructor(units: readonly Unit[], vectorOf: (unit: Unit) => SparseVector) {
    this.#vectorOf = vectorOf;
    this.#vector = new DenseVector(termsIn(units.map(vectorOf)));
  }

  of(first: Unit, second: Unit): number {
    if (first !== this.#first) this.#vector.set(this.#vectorOf(first));
    this.#first = first;
    return this.#vector.cosine(this.#vectorOf(second));
  }
}
