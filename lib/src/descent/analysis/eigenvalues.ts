import { isListOf, refuse } from "../../arguments";

/** Sweeps over all pairs; a handful is enough, because each one squares what is left beside the diagonal. */
const mostSweeps = 60;

/** How far the two halves may differ, as a share of the largest entry: sums taken in another order differ by rounding. */
const asymmetry = 1e-9;

/**
 * The eigenvalues of a symmetric matrix, smallest first. Of a Hessian they are the curvatures along its principal directions.
 *
 * Jacobi's method: turn one pair of axes after another so that the entry between them becomes 0, until only the diagonal is left.
 * For a 2×2 matrix a single turn does it.
 *
 * Used in notebooks `06-fitting-a-line-two-parameters` and `08-momentum-and-adaptive-steps`. Source: C. G. J. Jacobi, "Über ein leichtes
 * Verfahren, die in der Theorie der Säcularstörungen vorkommenden Gleichungen numerisch aufzulösen", 1846.
 *
 * @param matrix row by row; it is not changed.
 * @throws ArgumentError when it is not square, not symmetric or not finite.
 *
 * @example
 * ```ts
 * console.log(symmetricEigenvalues([[2, 1], [1, 2]]).join(" ")); // 1 3
 * ```
 */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): readonly number[] {
  return eigenvaluesOf("symmetricEigenvalues", "matrix", matrix);
}

/** The same for other functions, which refuse a matrix in their own name. */
export function eigenvaluesOf(
  where: string,
  argument: string,
  matrix: readonly (readonly number[])[],
): readonly number[] {
  const largest = largestOf(where, argument, matrix);
  // A power of two changes no digit, and keeps squares of huge entries within what a number can hold.
  const scale = 2 ** Math.min(1023, Math.floor(Math.log2(largest || 1)));
  const rows = matrix.map((row) => row.map((entry) => entry / scale));
  for (let sweep = 0; sweep < mostSweeps && !sweepOver(rows); sweep++);
  const values = rows.map((row, i) => (row[i] as number) * scale).sort((a, b) => a - b);
  return values.every(Number.isFinite)
    ? values
    : refuse(where, argument, "one with finite eigenvalues", matrix);
}

/** The size of the largest entry of a matrix that is what it must be. */
function largestOf(where: string, argument: string, matrix: readonly (readonly number[])[]): number {
  const size = Array.isArray(matrix) ? matrix.length : 0;
  const isRow = (row: unknown) => isListOf(row, Number.isFinite) && row.length === size;
  if (size === 0 || !isListOf(matrix, isRow))
    return refuse(where, argument, "a square list of rows of finite numbers", matrix);
  const largest = Math.max(...matrix.map((row) => Math.max(...row.map(Math.abs))));
  const differs = (i: number, j: number) =>
    Math.abs((matrix[i]?.[j] as number) - (matrix[j]?.[i] as number)) > asymmetry * largest;
  if (matrix.some((row, i) => row.some((_, j) => differs(i, j))))
    return refuse(where, argument, "symmetric", matrix);
  return largest;
}

/** One turn for each pair of axes; true when there was nothing left to turn. */
function sweepOver(rows: number[][]): boolean {
  let isDone = true;
  for (let p = 0; p < rows.length; p++) {
    for (let q = p + 1; q < rows.length; q++) {
      if (isNegligible(rows, p, q)) continue;
      turn(rows, p, q);
      isDone = false;
    }
  }
  return isDone;
}

/** Whether the entry is too small to change the last digit of either diagonal entry. */
function isNegligible(rows: readonly number[][], p: number, q: number): boolean {
  const entry = Math.abs(rows[p]?.[q] as number);
  const [first, second] = [Math.abs(rows[p]?.[p] as number), Math.abs(rows[q]?.[q] as number)];
  return entry === 0 || entry < 1e-18 * Math.min(first, second);
}

/** Turns the axes p and q by the angle that makes the entry between them 0. Only the upper half is kept up to date. */
function turn(rows: number[][], p: number, q: number): void {
  const at = (i: number, j: number) => rows[Math.min(i, j)]?.[Math.max(i, j)] as number;
  const set = (i: number, j: number, value: number) => {
    (rows[Math.min(i, j)] as number[])[Math.max(i, j)] = value;
  };
  const entry = at(p, q);
  const cotangent = (at(q, q) - at(p, p)) / (2 * entry);
  // The smaller of the two angles: it disturbs the other entries least.
  const tangent = (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.hypot(1, cotangent));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  set(p, p, at(p, p) - tangent * entry);
  set(q, q, at(q, q) + tangent * entry);
  set(p, q, 0);
  for (let k = 0; k < rows.length; k++) {
    if (k === p || k === q) continue;
    const [first, second] = [at(k, p), at(k, q)];
    set(k, p, cosine * first - sine * second);
    set(k, q, sine * first + cosine * second);
  }
}
