import { isListOf, refuse } from "../../arguments";
import { requireLearningRate } from "../../descent/require-rule";
import type { Run } from "../../descent/run";
import { isNumbers, requireObjective } from "../../objectives/require-objective";
import { readablePoint } from "../../readable";
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
 * @throws ArgumentError when `fit` or `cost` is something else.
 *
 * @example
 * ```ts
 * const data = linearData(randomState(42));
 * const run = fitPath(fitLine(data, { iterations: 100 }), meanSquaredError(data));
 * console.log(run.iterations, run.final.map((each) => each.toFixed(4)).join(" ")); // 100 4.0798 2.9096
 * ```
 */
export function fitPath(fit: LineFit, cost: LinearCost): Run<readonly number[]> {
  requireFit(fit);
  requireCost(cost);
  const { lines, losses, method, learningRate, verdict } = fit;
  const points = lines.map(({ intercept, slope }) => [intercept, slope]);
  const gradients = points.map((point) => gradientOf(cost, point));
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

function requireFit(fit: unknown): void {
  const { lines, losses, method, learningRate, verdict } = (fit ?? {}) as Partial<LineFit>;
  const isWhole =
    isListOf(lines, isLine) &&
    lines.length > 0 &&
    isListOf(losses, (each) => typeof each === "number") &&
    losses.length === lines.length &&
    typeof method === "string" &&
    typeof verdict?.kind === "string" &&
    typeof verdict.sentence === "string";
  if (!isWhole) refuse("fitPath", "fit", "what fitLine(…) returns", fit);
  requireLearningRate("fitPath", learningRate, "fit.learningRate");
}

function isLine(line: unknown): boolean {
  const { slope, intercept } = (line ?? {}) as Partial<LineFit>;
  return typeof slope === "number" && typeof intercept === "number";
}

function gradientOf(cost: LinearCost, point: readonly number[]): readonly number[] {
  const gradient: unknown = cost.gradient(point);
  if (isNumbers(gradient) && gradient.length === 2) return gradient;
  return refuse("fitPath", `cost.gradient at ${readablePoint(point)}`, "a list of 2 numbers", gradient);
}

function requireCost(cost: unknown): void {
  requireObjective("fitPath", cost, "cost");
  if (cost.variables.length !== 2)
    refuse(
      "fitPath",
      "cost",
      "a cost of an intercept and a slope, as meanSquaredError(data) returns it",
      cost,
    );
}
