/** A sparse vector of unit length: ascending term ids and their weights. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Weights terms by `1 + ln(count)` times `idf`, and scales to unit length. Ids may repeat and come in any order. */
export function weighTerms(terms: readonly number[], idf: Float64Array): SparseVector {
  const sorted = new Int32Array(terms).sort();
  const ids = new Int32Array(countDistinct(sorted));
  const weights = new Float64Array(ids.length);
  let squares = 0;
  for (let index = 0, at = 0; index < sorted.length; at++) {
    const id = sorted[index] ?? 0;
    const first = index;
    while (sorted[index] === id) index++;
    const weight = (1 + Math.log(index - first)) * (idf[id] ?? 0);
    ids[at] = id;
    weights[at] = weight;
    squares += weight * weight;
  }
  const norm = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / norm;
  return { ids, weights };
}

function countDistinct(sorted: Int32Array): number {
  let count = 0;
  for (let index = 0; index < sorted.length; index++) if (index === 0 || sorted[index] !== sorted[index - 1]) count++;
  return count;
}

export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** Ids both sorted lists hold. */
export function sharedIds(a: Int32Array, b: Int32Array): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      shared.push(left);
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return shared;
}
