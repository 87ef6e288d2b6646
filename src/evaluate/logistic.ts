/**
 * Logistic regression with L2 penalty on standardized columns, fitted by Newton's method (iteratively
 * reweighted least squares; McCullagh & Nelder 1989). Deterministic; the penalty spares the intercept.
 */

export interface LogisticFit {
  readonly bias: number;
  /** Per unit of the raw column, standardization folded in. */
  readonly weights: readonly number[];
  /** Per standard deviation: comparable between columns. */
  readonly standardized: readonly number[];
}

const MOST_STEPS = 30;
const CONVERGED = 1e-7;

export function fitLogistic(
  rows: readonly ArrayLike<number>[],
  labels: readonly boolean[],
  penalty: number,
): LogisticFit {
  const columns = rows[0]?.length ?? 0;
  const means = Array.from({ length: columns }, (_, column) => mean(rows, column));
  const scales = means.map((average, column) => deviation(rows, column, average) || 1);
  const standard = rows.map((row) =>
    Float64Array.from({ length: columns + 1 }, (_, index) =>
      index === 0 ? 1 : ((row[index - 1] ?? 0) - (means[index - 1] ?? 0)) / (scales[index - 1] ?? 1),
    ),
  );
  const beta = new Float64Array(columns + 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, hessian } = derivatives(standard, labels, beta, penalty);
    const change = solve(hessian, gradient);
    let largest = 0;
    for (const [index, delta] of change.entries()) {
      beta[index] = (beta[index] ?? 0) - delta;
      largest = Math.max(largest, Math.abs(delta));
    }
    if (largest < CONVERGED) break;
  }
  const standardized = [...beta.slice(1)];
  const weights = standardized.map((weight, column) => weight / (scales[column] ?? 1));
  const shift = weights.reduce((sum, weight, column) => sum + weight * (means[column] ?? 0), 0);
  return { bias: (beta[0] ?? 0) - shift, weights, standardized };
}

const mean = (rows: readonly ArrayLike<number>[], column: number): number =>
  rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;

const deviation = (rows: readonly ArrayLike<number>[], column: number, average: number): number =>
  Math.sqrt(rows.reduce((sum, row) => sum + ((row[column] ?? 0) - average) ** 2, 0) / rows.length);

function derivatives(rows: readonly Float64Array[], labels: readonly boolean[], beta: Float64Array, penalty: number) {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (const [index, row] of rows.entries()) {
    let logOdds = 0;
    for (let i = 0; i < size; i++) logOdds += (beta[i] ?? 0) * (row[i] ?? 0);
    const p = 1 / (1 + Math.exp(-logOdds));
    const error = p - (labels[index] ? 1 : 0);
    const curvature = p * (1 - p);
    for (let i = 0; i < size; i++) {
      const value = row[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = hessian[i];
      if (line) for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + curvature * value * (row[j] ?? 0);
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) set(hessian, i, j, hessian[j]?.[i] ?? 0);
    if (i === 0) continue;
    gradient[i] = (gradient[i] ?? 0) + penalty * (beta[i] ?? 0);
    set(hessian, i, i, (hessian[i]?.[i] ?? 0) + penalty);
  }
  return { gradient, hessian };
}

function set(matrix: readonly Float64Array[], row: number, column: number, value: number): void {
  const line = matrix[row];
  if (line) line[column] = value;
}

/** Gaussian elimination with partial pivoting; the matrix is positive definite through the penalty. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((line, index) => Float64Array.from([...line, right[index] ?? 0]));
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
    const chosen = rows[best];
    const current = rows[pivot];
    if (!chosen || !current) continue;
    rows[pivot] = chosen;
    rows[best] = current;
    for (let row = pivot + 1; row < size; row++) {
      const line = rows[row];
      const factor = (line?.[pivot] ?? 0) / (chosen[pivot] || 1);
      if (!line || factor === 0) continue;
      for (let column = pivot; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * (chosen[column] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let value = rows[row]?.[size] ?? 0;
    for (let column = row + 1; column < size; column++) value -= (rows[row]?.[column] ?? 0) * (solution[column] ?? 0);
    solution[row] = value / (rows[row]?.[row] || 1);
  }
  return solution;
}
