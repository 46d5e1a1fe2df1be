/** Rotations that would be needed beyond this many sweeps only move rounding errors around. */
const mostSweeps = 60;

/**
 * The eigenvalues of a symmetric matrix, smallest first: the curvatures along its own axes.
 *
 * Jacobi's method: turn two axes at a time so that what lies off the diagonal vanishes; the diagonal that remains is the answer.
 * Only the part on and above the diagonal is read.
 *
 * Source: C. Jacobi, "Über ein leichtes Verfahren, die in der Theorie der Säcularstörungen vorkommenden Gleichungen numerisch
 * aufzulösen", 1846.
 *
 * @example
 * ```ts
 * console.log(eigenvaluesOf([[2, 1], [1, 2]]).map((value) => value.toFixed(6)).join(" ")); // 1.000000 3.000000
 * ```
 */
export function eigenvaluesOf(matrix: readonly (readonly number[])[]): readonly number[] {
  const a = matrix.map((_, i) => matrix.map((_, j) => matrix[Math.min(i, j)]?.[Math.max(i, j)] as number));
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a) > 0; sweep++) {
    for (let p = 0; p < a.length; p++) for (let q = p + 1; q < a.length; q++) rotate(a, p, q);
  }
  return a.map((row, i) => row[i] as number).sort((one, other) => one - other);
}

/** How much is left off the diagonal, 0 where it is below the rounding of the diagonal. */
function offDiagonal(a: readonly (readonly number[])[]): number {
  let [off, on] = [0, 0];
  for (const [i, row] of a.entries()) {
    for (const [j, entry] of row.entries()) {
      if (i === j) on += entry * entry;
      else off += entry * entry;
    }
  }
  return off > 1e-34 * on ? off : 0;
}

/** Turns the axes p and q so that the entry between them becomes 0. */
function rotate(a: number[][], p: number, q: number): void {
  const [rowP, rowQ] = [a[p] as number[], a[q] as number[]];
  const between = rowP[q] as number;
  if (between === 0) return;
  const steepness = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * between);
  const tangent = (steepness < 0 ? -1 : 1) / (Math.abs(steepness) + Math.hypot(steepness, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of a) {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k] as number, rowQ[k] as number];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
}
