import type { Run } from "../../descent/run";
import type { LinearCost } from "../cost/mean-squared-error";
import type { LineFit } from "./fit-line";

/**
 * A fit as a run on a cost, the intercept first, so that charts of runs can draw it: {@link contourWithPath} shows its way over the map.
 *
 * Used in notebook `07-batch-stochastic-mini-batch`.
 *
 * @param fit what {@link fitLine} returned.
 * @param cost the cost over the same data, from {@link meanSquaredError}.
 *
 * @example
 * ```ts
 * const data = linearData(randomState(42));
 * const run = fitPath(fitLine(data, { iterations: 100 }), meanSquaredError(data));
 * console.log(run.iterations, run.final.map((each) => each.toFixed(4)).join(" ")); // 100 4.0798 2.9096
 * ```
 */
export function fitPath(fit: LineFit, cost: LinearCost): Run<readonly number[]> {
  const { lines, losses, method, learningRate, verdict } = fit;
  const points = lines.map(({ intercept, slope }) => [intercept, slope]);
  const gradients = points.map((point) => cost.gradient(point));
  const isBroken = verdict.kind === "diverged";
  const steps = points.length - 1;
  const slope = Math.hypot(...(gradients.at(-1) as readonly number[]));
  return {
    objective: cost,
    rule: method,
    learningRate,
    stop: "none",
    tolerance: undefined,
    points,
    values: losses,
    gradients,
    iterations: steps,
    final: points.at(-1) as readonly number[],
    status: isBroken ? "non-finite" : "budget",
    verdict: { ...verdict, kind: isBroken ? "diverged" : "closing in", steps, slope, flips: false },
  };
}
