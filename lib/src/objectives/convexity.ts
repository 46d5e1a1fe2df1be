const samples = 400;

/** Whether the slope never falls on a grid of the interval: what a convex function's slope does. NaN or infinity anywhere: no. */
export function isConvexOn(gradient: (x: number) => number, [from, to]: readonly [number, number]): boolean {
  const slopes = Array.from({ length: samples + 1 }, (_, i) => gradient(from + ((to - from) * i) / samples));
  if (!slopes.every(Number.isFinite)) return false;
  const largest = slopes.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
  return slopes.every((slope, i) => i === 0 || slope >= (slopes[i - 1] as number) - 1e-12 * largest);
}
