import { finiteNumber, refuse } from "../../arguments";

/**
 * How many steps a run needs until its distance to the minimum is at most a given share of the first one, if every step changes it by the
 * same factor: the smallest k with $q^k \le s$, which is $\log s / \log q$ rounded up.
 *
 * A factor of 1 or more never gets there: Infinity.
 *
 * Derived in notebooks `01-rolling-downhill` and `03-learning-rates`.
 *
 * @param factor what a step multiplies the distance by, as from {@link contractionFactor}.
 * @param share how much of the first distance may be left, above 0: 0.001 gains three digits.
 * @throws ArgumentError when the factor is negative or not finite, or the share is not above 0.
 *
 * @example
 * ```ts
 * const factor = contractionFactor(2, { learningRate: 0.1 });
 * console.log(predictedIterations(factor, 1e-5 / 100)); // 73
 * ```
 */
export function predictedIterations(factor: number, share: number): number {
  finiteNumber("predictedIterations", "factor", factor, { min: 0 });
  finiteNumber("predictedIterations", "share", share);
  if (share <= 0) return refuse("predictedIterations", "share", "a number above 0", share);
  if (share >= 1) return 0;
  if (factor >= 1) return Number.POSITIVE_INFINITY;
  // Math.log(0) is −Infinity, and a single step is enough.
  const steps = Math.max(1, Math.ceil(Math.log(share) / Math.log(factor)));
  // A quotient of logarithms may miss a whole number by its last digit.
  return factor ** (steps - 1) <= share ? Math.max(1, steps - 1) : steps;
}
