import { finiteNumber, optionsObject } from "../../arguments";
import { decay } from "../rules/settings";
import { type Curvature, principalCurvatures } from "./curvature";

/** The method whose {@link contractionFactor} is wanted. */
export interface ContractionOptions {
  /** α, the same at every step. */
  readonly learningRate: number;
  /** β of the rule `momentum`; 0 is plain descent. @default 0 */
  readonly momentum?: number;
}

/**
 * By which factor the distance to the minimum changes a step, in the long run. Below 1 it shrinks, above 1 it grows.
 *
 * Plain descent: the largest $|1-\alpha\lambda|$ over all curvatures λ, from the first step on. With momentum β: the largest root, in size, of
 * $z^2 - (1+\beta-\alpha\lambda)z + \beta = 0$. Where its roots are complex (too much momentum: the ball swings) that is $\sqrt\beta$,
 * whatever the learning rate.
 *
 * Exact on quadratics; near a minimum of another function it is approached. Derived in notebooks `03-learning-rates` and
 * `08-momentum-and-adaptive-steps`. Source: B. Polyak, "Some methods of speeding up the convergence of iteration methods", 1964.
 *
 * @param curvature the second derivative, or the Hessian matrix row by row, at the minimum.
 * @throws ArgumentError when a number is not finite, the rate is negative or momentum is not from 0 up to, but not including, 1.
 *
 * @example
 * ```ts
 * console.log(contractionFactor(2, { learningRate: 0.1 })); // 0.8
 * console.log(contractionFactor(2, { learningRate: 0.1, momentum: 0.81 })); // 0.9
 * ```
 */
export function contractionFactor(curvature: Curvature, options: ContractionOptions): number {
  const where = "contractionFactor";
  const given = optionsObject<ContractionOptions>(where, options, ["learningRate", "momentum"]);
  const learningRate = finiteNumber(where, "learningRate", given.learningRate, { min: 0 });
  const momentum = decay(where, "momentum", given.momentum ?? 0);
  const factors = principalCurvatures(where, curvature).map((each) =>
    largestRoot(1 + momentum - learningRate * each, momentum),
  );
  return Math.max(...factors);
}

/** The size of the larger root of z² − sum·z + product = 0. */
function largestRoot(sum: number, product: number): number {
  const half = sum / 2;
  const inside = half * half - product;
  return inside < 0 ? Math.sqrt(product) : Math.abs(half) + Math.sqrt(inside);
}
