import { finiteNumber, refuse } from "../../arguments";
import { readable } from "../../readable";
import { type Curvature, flattestAndSteepest } from "./curvature";

/**
 * The momentum with which the heavy ball is fastest at a given learning rate: $(1-\sqrt{\alpha\lambda})^2$, as for a door closer that is just
 * strong enough. With less the ball creeps, with more it swings to and fro; exactly there the distance shrinks by $|1-\sqrt{\alpha\lambda}|$
 * a step in the long run.
 *
 * With several curvatures it is the largest of these values: the direction that needs most momentum decides.
 *
 * Derived in notebook `08-momentum-and-adaptive-steps`. Source: B. Polyak, "Some methods of speeding up the convergence of iteration
 * methods", 1964.
 *
 * @param curvature the second derivative, or the Hessian matrix row by row, at the minimum; positive in every direction.
 * @param learningRate α, above 0 and below 4 / the largest curvature: beyond it no momentum from 0 up to 1 helps.
 * @throws ArgumentError when one of them is not as said.
 *
 * @example
 * ```ts
 * console.log(criticalMomentum(2, 0.1).toFixed(4)); // 0.3056
 * ```
 */
export function criticalMomentum(curvature: Curvature, learningRate: number): number {
  const where = "criticalMomentum";
  const [flattest, steepest] = flattestAndSteepest(where, curvature);
  if (flattest === 0) return refuse(where, "curvature", "positive in every direction", curvature);
  finiteNumber(where, "learningRate", learningRate);
  const share = (each: number) => (1 - Math.sqrt(learningRate * each)) ** 2;
  const needed = Math.max(share(flattest), share(steepest));
  if (learningRate > 0 && needed < 1) return needed;
  return refuse(where, "learningRate", `above 0 and below ${readable(4 / steepest)}`, learningRate);
}
