import { type Curvature, flattestAndSteepest } from "./curvature";

/**
 * How much steeper the steepest direction of a valley bends than the flattest: the condition number $\kappa = L/\mu$.
 *
 * 1 is a round bowl. At best, plain descent comes closer by the factor $(\kappa-1)/(\kappa+1)$ a step, so a large κ makes it slow.
 * A direction that does not bend at all gives Infinity.
 *
 * Derived in notebook `06-fitting-a-line-two-parameters`. Source: S. Boyd and L. Vandenberghe, "Convex optimization", 2004, section 9.3.
 *
 * @param curvature the second derivative, or the Hessian matrix row by row.
 * @throws ArgumentError when it is not finite, or not that of a valley.
 *
 * @example
 * ```ts
 * console.log(conditionNumber([[1, 0], [0, 10]])); // 10
 * ```
 */
export function conditionNumber(curvature: Curvature): number {
  const [flattest, steepest] = flattestAndSteepest("conditionNumber", curvature);
  return steepest / flattest;
}

/**
 * The border of the learning rates that work: $2/L$, with L the largest curvature. Below it every direction of a quadratic shrinks,
 * above it the steepest one grows. At a minimum of another function this is a local promise.
 *
 * Derived in notebooks `02-shifted-quadratics` and `03-learning-rates`. Source: B. Polyak, "Introduction to optimization", 1987, chapter 1.
 *
 * @param curvature the second derivative, or the Hessian matrix row by row.
 * @throws ArgumentError when it is not finite, or not that of a valley.
 *
 * @example
 * ```ts
 * console.log(largestStableRate(2)); // 1
 * ```
 */
export function largestStableRate(curvature: Curvature): number {
  return 2 / flattestAndSteepest("largestStableRate", curvature)[1];
}

/**
 * The learning rate with which plain descent is fastest: $2/(L+\mu)$, with L the largest and μ the smallest curvature. It makes both
 * directions equally slow. On a line it is $1/f''$, which lands on the minimum of a parabola in one step.
 *
 * Derived in notebooks `03-learning-rates` and `06-fitting-a-line-two-parameters`. Source: B. Polyak, "Introduction to optimization", 1987, chapter 1.
 *
 * @param curvature the second derivative, or the Hessian matrix row by row.
 * @throws ArgumentError when it is not finite, or not that of a valley.
 *
 * @example
 * ```ts
 * console.log(bestRate(4), bestRate([[1, 0], [0, 3]])); // 0.25 0.5
 * ```
 */
export function bestRate(curvature: Curvature): number {
  const [flattest, steepest] = flattestAndSteepest("bestRate", curvature);
  return 2 / (flattest + steepest);
}
