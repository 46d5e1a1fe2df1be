import { finestStep } from "../differences";

/** For differences of what is itself a difference, and so has fewer digits. */
export const coarseStep = 1e-3;

/** The slope of a function of one number, measured to both sides with h a small share of x, and as many digits as there are to be had. */
export function measuredSlope(f: (x: number) => number, x: number, share = finestStep): number {
  const h = share * Math.max(1, Math.abs(x));
  const [before, after] = [x - h, x + h];
  // As far as they really are apart: x ± h is rounded.
  return (f(after) - f(before)) / (after - before);
}

/** The slopes in all directions of a function of several numbers. */
export function measuredSlopes(
  f: (point: readonly number[]) => number,
  point: readonly number[],
  share = finestStep,
): number[] {
  return point.map((x, axis) =>
    measuredSlope((moved) => f(point.map((each, i) => (i === axis ? moved : each))), x, share),
  );
}
