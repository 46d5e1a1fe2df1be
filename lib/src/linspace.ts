import { finiteNumber, refuse, wholeNumber } from "./arguments";

/**
 * Evenly spaced numbers from `start` to `stop`, both included, as NumPy's `linspace` gives them: $x_i = a + i\,\frac{b-a}{n-1}$, the last one exactly b.
 *
 * Used in notebook `06-fitting-a-line-two-parameters`.
 *
 * @throws ArgumentError when an end is not finite or count is not a whole number ≥ 1.
 *
 * @example
 * ```ts
 * console.log(linspace(-1, 1, 5)); // [ -1, -0.5, 0, 0.5, 1 ]
 * ```
 */
export function linspace(start: number, stop: number, count: number): number[] {
  finiteNumber("linspace", "start", start);
  finiteNumber("linspace", "stop", stop);
  if (!Number.isFinite(stop - start)) refuse("linspace", "stop", "nearer to start", stop);
  wholeNumber("linspace", "count", count, { min: 1, max: 1_000_000 });
  const step = (stop - start) / (count - 1);
  const numbers = [start];
  for (let i = 1; i < count; i++) numbers.push(i === count - 1 ? stop : start + i * step);
  return numbers;
}
