/** Where rounding and the bend of the curve spoil a central difference alike: the cube root of the smallest share that can be told apart. */
export const finestStep = Math.cbrt(Number.EPSILON);
/** For differences of what is itself a difference, and so has fewer digits. */
export const coarseStep = 1e-3;

/**
 * The slope of a function of one number, measured: $\frac{f(x+h)-f(x-h)}{2h}$ with h a small share of x. Ten digits of it are right where f is smooth and
 * its own digits are.
 */
export function centralDifference(f: (x: number) => number, x: number, share = finestStep): number {
  const h = share * Math.max(1, Math.abs(x));
  const [before, after] = [x - h, x + h];
  // As far as they really are apart: x ± h is rounded.
  return (f(after) - f(before)) / (after - before);
}

/** The slopes in all directions of a function of several numbers. */
export function centralDifferences(
  f: (point: readonly number[]) => number,
  point: readonly number[],
  share = finestStep,
): number[] {
  return point.map((x, axis) =>
    centralDifference((moved) => f(point.map((each, i) => (i === axis ? moved : each))), x, share),
  );
}
