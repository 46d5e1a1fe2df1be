import { finiteNumber, isListOf, optionsObject, refuse } from "../arguments";
import type { Objective, Point } from "../objectives/objective";
import { isPoint, requireObjective } from "../objectives/require-objective";
import { verdictOf } from "./judge";
import { requireAnswers } from "./require-answers";
import type { Run } from "./run";
import { isFinitePoint } from "./space";

/** What is known of a walk that was taken elsewhere. */
export interface AsRunOptions {
  /** What walked. @default "own code" */
  readonly rule?: string;
  /** Its learning rate, where it had one. @default 0 */
  readonly learningRate?: number;
}

/**
 * A walk that your own code took, as a run: with heights, slopes and a verdict, and ready for every chart.
 *
 * Used in notebook `10-bug-museum`, to judge programs that are not the library's.
 *
 * @param objective what was walked on.
 * @param points where the walk stood, the start first.
 * @throws ArgumentError when there is no objective, or the points are not of its kind.
 *
 * @example
 * ```ts
 * const points = [10];
 * for (let step = 0; step < 20; step++) points.push(points[step] - 0.9 * 2 * points[step]);
 * console.log(asRun(parabola(), points).verdict.kind); // oscillating
 * ```
 */
export function asRun<P extends Point>(
  objective: Objective<P>,
  points: readonly P[],
  options: AsRunOptions = {},
): Run<P> {
  const where = "asRun";
  const given = optionsObject<AsRunOptions>(where, options, ["rule", "learningRate"]);
  const { rule = "own code", learningRate = 0 } = given;
  if (typeof rule !== "string") refuse(where, "rule", "a few words", rule);
  finiteNumber(where, "learningRate", learningRate, { min: 0 });
  requireObjective(where, objective as unknown);
  requirePoints(where, points, objective.variables.length);
  const unjudged = {
    objective,
    rule,
    learningRate,
    stop: "none",
    tolerance: undefined,
    points: [...points],
    values: points.map((point) => objective.value(point)),
    gradients: points.map((point) => objective.gradient(point)),
    iterations: points.length - 1,
    final: points.at(-1) as P,
    status: points.every(isFinitePoint) ? "budget" : "non-finite",
  } as const;
  for (const index of points.keys()) requireAnswers(where, objective, unjudged, index);
  return { ...unjudged, verdict: verdictOf(unjudged) };
}

function requirePoints(where: string, points: unknown, dimensions: number): void {
  if (isListOf(points, (point) => isPoint(point, dimensions)) && points.length > 0) return;
  const rule = dimensions === 1 ? "a list of numbers" : `a list of points of ${dimensions} numbers each`;
  refuse(where, "points", rule, points);
}
