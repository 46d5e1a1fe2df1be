import { finiteNumber } from "../arguments";
import type { Objective, Point } from "../objectives/objective";
import { FinishedRun } from "./finished-run";
import { LineWalker } from "./line-walker";
import { type DescendOptions, type Settings, settingsOf } from "./options";
import { requireAnswers } from "./require-answers";
import type { Rule } from "./rule";
import type { Run } from "./run";
import type { Schedule } from "./schedules/schedule";
import { SpaceWalker } from "./space-walker";
import type { Walker } from "./walker";

/**
 * Walks downhill: the one loop of the course. Each step moves against the slope, by the slope times the learning rate.
 *
 * $x_{t+1} = x_t - \alpha f'(x_t)$ for the default rule; other rules put their own formula in its place.
 * The run comes back as data: the points, the values and slopes there, why it ended and a verdict in words.
 * A run that diverges is a result with a verdict, not an error.
 *
 * Written by hand in notebook `01-rolling-downhill`, imported from here afterwards. Source: A. Cauchy, "Méthode générale pour la résolution des systèmes
 * d'équations simultanées", 1847.
 *
 * @param objective what to minimise, for example `parabola()`.
 * @param options where to start and how to step, see {@link DescendOptions}.
 * @throws ArgumentError when an argument is missing, of the wrong kind, not finite, or a rate is negative.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 3 });
 * console.log(run.points.map((x) => x.toFixed(2)).join(" ")); // 10.00 8.00 6.40 5.12
 * ```
 */
export function descend<P extends Point>(
  objective: Objective<P>,
  options: DescendOptions<P>,
): FinishedRun<P> {
  const settings = settingsOf(objective, options);
  const { rule, learningRate, stop, tolerance } = settings;
  const { points, values, gradients, iterations, status } = walk(objective, settings);
  const final = points[iterations] as P;
  return new FinishedRun({
    objective,
    rule: rule.name,
    learningRate,
    stop,
    tolerance,
    points,
    values,
    gradients,
    iterations,
    final,
    status,
  });
}

type Ending<P extends Point> = Pick<Run<P>, "status" | "iterations">;

/** Lists are given their full length at once where it is known. */
const mostRoom = 10_000;

function walk<P extends Point>(objective: Objective<P>, settings: Settings<P>) {
  const { start, rule, maxIterations, stop } = settings;
  const room = stop === "none" ? Math.min(maxIterations + 1, mostRoom) : 0;
  const walker = walkerFor(objective, rule, start, room);
  const { status, iterations } = follow(objective, walker, settings);
  const { points, values, gradients } = walker;
  if (points.length > iterations + 1)
    for (const list of [points, values, gradients]) list.length = iterations + 1;
  return { points, values, gradients, status, iterations };
}

/** @param room entries that will be needed: growing lists step by step would cost as much as the steps. */
function walkerFor<P extends Point>(objective: Objective<P>, rule: Rule, start: P, room: number): Walker<P>;
function walkerFor(
  objective: Objective | Objective<readonly number[]>,
  rule: Rule,
  start: Point,
  room: number,
) {
  return typeof start === "number"
    ? new LineWalker(objective as Objective, rule, start, room)
    : new SpaceWalker(objective as Objective<readonly number[]>, rule, start, room);
}

/** Records every point it stands on, and says why and after how many updates it ended. */
function follow<P extends Point>(
  objective: Objective<P>,
  walker: Walker<P>,
  settings: Settings<P>,
): Ending<P> {
  const { learningRate, maxIterations, stop, tolerance = 0, stopAtNonFinite } = settings;
  const testsStep = stop === "before-accepting" || stop === "after-accepting";
  let short = false;
  for (let iterations = 0; ; iterations++) {
    const isWhole = walker.record(iterations);
    if (!isWhole) requireAnswers("descend", objective, walker, iterations);
    if (stopAtNonFinite && !isWhole) return { status: "non-finite", iterations };
    if (short || (stop === "gradient" && walker.steepness() < tolerance))
      return { status: "tolerance", iterations };
    if (iterations === maxIterations) return { status: "budget", iterations };
    walker.look(rateAt(learningRate, iterations + 1), iterations + 1);
    short = testsStep && walker.stepLength() < tolerance;
    if (short && stop === "before-accepting") return { status: "tolerance", iterations };
    walker.accept();
  }
}

/** What a schedule says is checked when it says it: a NaN would look like a function without a value. */
function rateAt(learningRate: number | Schedule, iteration: number): number {
  if (typeof learningRate === "number") return learningRate;
  const rate = learningRate.rateAt(iteration);
  return finiteNumber("descend", `learningRate.rateAt(${iteration})`, rate, { min: 0 });
}
