import { finiteNumber } from "../arguments";
import type { Objective, Point } from "../objectives/objective";
import { verdictOf } from "./judge";
import { type DescendOptions, type Settings, settingsOf } from "./options";
import type { Run, Unjudged } from "./run";
import type { Schedule } from "./schedules/schedule";
import { distance, initialStates, isFinitePoint, lookAhead, move, norm } from "./space";

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
  const { rule, learningRate, stop, tolerance } = settings;
  const { points, values, gradients, iterations, status } = walk(objective, settings);
  const final = points[iterations] as P;
  // Name by name: spreading one record into another takes longer than twenty steps.
  return judgedWhenAsked({
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

/** A verdict takes longer than a short run, and most runs of a chart are never asked for it: it is found once, when it is read. */
function judgedWhenAsked<P extends Point>(run: Unjudged<P>): Run<P> {
  return Object.defineProperty(run, "verdict", verdictWhenAsked) as Unjudged<P> & Pick<Run<P>, "verdict">;
}

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

function walk<P extends Point>(objective: Objective<P>, settings: Settings<P>): Trace<P> & Ending<P> {
  const room = settings.stop === "none" ? Math.min(settings.maxIterations + 1, mostRoom) : 0;
  const [points, values, gradients] = [new Array<P>(room), new Array<number>(room), new Array<P>(room)];
  const { status, iterations } = follow(objective, settings, { points, values, gradients });
  if (points.length > iterations + 1)
    for (const list of [points, values, gradients]) list.length = iterations + 1;
  return { points, values, gradients, status, iterations };
}

/** Records every point it stands on, and says why and after how many updates it ended. */
function follow<P extends Point>(objective: Objective<P>, settings: Settings<P>, trace: Trace<P>): Ending<P> {
  const { start, rule, learningRate, maxIterations, stop, tolerance = 0, stopAtNonFinite } = settings;
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
    const rate = typeof learningRate === "number" ? learningRate : rateAt(learningRate, iterations + 1);
    const next = move(rule, point, slope, states, rate, iterations + 1);
    short = testsStep && distance(point, next) < tolerance;
    if (short && stop === "before-accepting") return { status: "tolerance", iterations };
    point = next;
  }
}

/** What a schedule says is checked when it says it: a NaN would look like a function without a value. */
function rateAt(schedule: Schedule, iteration: number): number {
  return finiteNumber("descend", `learningRate.rateAt(${iteration})`, schedule.rateAt(iteration), { min: 0 });
}
