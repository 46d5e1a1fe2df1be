import { finiteNumber } from "../arguments";
import type { Objective, Point } from "../objectives/objective";
import { type DescendOptions, type Settings, settingsOf } from "./options";
import type { Run } from "./run";
import type { Schedule } from "./schedules/schedule";
import { distance, initialStates, isFinitePoint, lookAhead, move, norm } from "./space";
import { verdictOf } from "./verdict";

/**
 * Walks downhill: the one loop of the course. Each step moves against the slope, by the slope times the learning rate.
 *
 * $x_{t+1} = x_t - \alpha f'(x_t)$ for the default rule; other rules put their own formula in its place.
 * The run comes back as data: the points, the values and slopes there, why it ended and a verdict in words.
 * A run that diverges is a result with a verdict, not an error.
 *
 * Written by hand in notebook `01-rolling-downhill`, imported from here afterwards.
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
export function descend<P extends Point>(objective: Objective<P>, options: DescendOptions<P>): Run<P> {
  const settings = settingsOf(objective, options);
  const walked = walk(objective, settings);
  const { rule, learningRate, stop, tolerance } = settings;
  const run = { objective, rule: rule.name, learningRate, stop, tolerance, ...walked };
  return Object.defineProperty(run, "verdict", verdictWhenAsked) as Run<P>;
}

/** A verdict takes longer than a short run, and most runs of a chart are never asked for it: it is found once, when it is read. */
const verdictWhenAsked: PropertyDescriptor & ThisType<Run<Point>> = {
  enumerable: true,
  configurable: true,
  get() {
    const value = verdictOf(this);
    Object.defineProperty(this, "verdict", { value, enumerable: true });
    return value;
  },
};

type Trace<P extends Point> = { readonly points: P[]; readonly values: number[]; readonly gradients: P[] };
type Ending<P extends Point> = Pick<Run<P>, "status" | "iterations">;

/** Lists are given their full length at once where it is known: growing them step by step would cost as much as the steps. */
const mostRoom = 10_000;

function walk<P extends Point>(objective: Objective<P>, settings: Settings<P>) {
  const room = settings.stop === "none" ? Math.min(settings.maxIterations + 1, mostRoom) : 0;
  const trace: Trace<P> = { points: new Array(room), values: new Array(room), gradients: new Array(room) };
  const { status, iterations } = follow(objective, settings, trace);
  for (const list of [trace.points, trace.values, trace.gradients]) list.length = iterations + 1;
  return { ...trace, iterations, final: trace.points[iterations] as P, status };
}

/** Records every point it stands on, and says why and after how many updates it ended. */
function follow<P extends Point>(objective: Objective<P>, settings: Settings<P>, trace: Trace<P>): Ending<P> {
  const { start, rule, maxIterations, stop, tolerance = 0, stopAtNonFinite } = settings;
  const rateAt = rates(settings.learningRate);
  const states = initialStates(rule, start);
  const testsStep = stop === "before-accepting" || stop === "after-accepting";
  let point = start;
  let short = false;
  for (let iterations = 0; ; iterations++) {
    const value = objective.value(point);
    const gradient = objective.gradient(point);
    trace.points[iterations] = point;
    trace.values[iterations] = value;
    trace.gradients[iterations] = gradient;
    if (stopAtNonFinite && !(isFinitePoint(point) && Number.isFinite(value) && isFinitePoint(gradient)))
      return { status: "non-finite", iterations };
    if (short || (stop === "gradient" && norm(gradient) < tolerance))
      return { status: "tolerance", iterations };
    if (iterations === maxIterations) return { status: "budget", iterations };
    const slope = rule.gradientAt ? objective.gradient(lookAhead(rule, point, states)) : gradient;
    const next = move(rule, point, slope, states, rateAt(iterations + 1), iterations + 1);
    short = testsStep && distance(point, next) < tolerance;
    if (short && stop === "before-accepting") return { status: "tolerance", iterations };
    point = next;
  }
}

/** The rate of each step. What a schedule says is checked when it says it: a NaN would look like a function without a value. */
function rates(learningRate: number | Schedule): (iteration: number) => number {
  if (typeof learningRate === "number") return () => learningRate;
  return (iteration) =>
    finiteNumber("descend", `learningRate.rateAt(${iteration})`, learningRate.rateAt(iteration), { min: 0 });
}
