import { isListOf, refuse } from "../../arguments";
import type { Point } from "../../objectives/objective";
import { distancesToNearest, nearest } from "../path";
import { requireRun } from "../require-run";
import type { Run } from "../run";
import { contractionFactor } from "./contraction";
import type { Curvature } from "./curvature";

/** Below this share of the start's size, an error is rounding and says nothing about the method. */
const roundingFloor = 1e-13;

/**
 * The distance of every point of a run to the known minimum nearest to its end; empty where no minimum is known.
 *
 * @example
 * ```ts
 * const run = descend(parabola({ h: 3 }), { start: 10, learningRate: 0.25, maxIterations: 3 });
 * console.log(errorsOf(run)); // [ 7, 3.5, 1.75, 0.875 ]
 * ```
 */
export function errorsOf<P extends Point>(run: Run<P>): readonly number[] {
  requireRun("errorsOf", run);
  return errorsAlong(run);
}

/** The same for a run that has been looked at: charts ask several times. */
export function errorsAlong<P extends Point>(run: Run<P>): readonly number[] {
  const places = run.objective.minima.map((minimum) => minimum.at);
  return distancesToNearest(run.points, places) ?? [];
}

/**
 * The measured slope of log₁₀ of the errors per step: a least-squares line through the part above the rounding floor.
 * An error of exactly 0 ends the line; fewer than two points have no slope.
 *
 * @example
 * ```ts
 * console.log(fittedSlope([100, 10, 1])); // -1
 * ```
 */
export function fittedSlope(errors: readonly number[]): number | undefined {
  requireErrors("fittedSlope", errors);
  const logs = errors.slice(0, meaningful(errors)).map(Math.log10);
  if (logs.length < 2) return undefined;
  const middle = (logs.length - 1) / 2;
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const products = logs.reduce((sum, log, i) => sum + (i - middle) * (log - mean), 0);
  const squares = logs.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return products / squares;
}

function requireErrors(where: string, errors: unknown): void {
  if (!isListOf(errors, (each) => typeof each === "number"))
    refuse(where, "errors", "a list of numbers, as errorsOf(…) returns it", errors);
}

/** How many errors there are above the rounding floor, before the first that is 0 or not finite. */
function meaningful(errors: readonly number[]): number {
  const floor = roundingFloor * (errors[0] ?? 0);
  const end = errors.findIndex((error) => !(error > floor && Number.isFinite(error)));
  return end < 0 ? errors.length : end;
}

/**
 * The later half of the errors above the rounding floor. In several dimensions the first steps shrink the steep directions, and only
 * then the straight line of the slowest one is left: its slope is to be fitted here.
 *
 * @example
 * ```ts
 * console.log(laterHalf([100, 20, 8, 4, 2, 1])); // [ 4, 2, 1 ]
 * ```
 */
export function laterHalf(errors: readonly number[]): readonly number[] {
  requireErrors("laterHalf", errors);
  const end = meaningful(errors);
  return errors.slice(Math.floor(end / 2), end);
}

/**
 * The slope that theory predicts near the minimum for plain gradient descent with a constant rate: $\log_{10}$ of the
 * {@link contractionFactor}, the largest $|1-\alpha\lambda|$ over the curvatures λ there. Undefined where that does not apply.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 0.1 });
 * console.log(predictedSlope(run)?.toFixed(4), fittedSlope(errorsOf(run))?.toFixed(4)); // -0.0969 -0.0969
 * ```
 */
export function predictedSlope<P extends Point>(run: Run<P>): number | undefined {
  requireRun("predictedSlope", run);
  return slopeInTheory(run);
}

/** The same for a run that has been looked at. */
export function slopeInTheory<P extends Point>({
  objective,
  learningRate,
  rule,
  points,
}: Run<P>): number | undefined {
  const places = objective.minima.map(({ at }) => at);
  const minimum = nearest(points.at(-1) as P, places);
  const isPlain = rule === "gradient descent" && typeof learningRate === "number";
  if (minimum === undefined || !objective.curvature || !isPlain) return undefined;
  const curvature = objective.curvature(minimum) as Curvature;
  // A bottom without curvature, as that of x⁴, has no linear rate: the walk gets slower and slower. A corner has no curvature to ask for.
  const isRound = [curvature].flat(2).every(Number.isFinite) && curvature !== 0;
  return isRound ? Math.log10(contractionFactor(curvature, { learningRate })) : undefined;
}
