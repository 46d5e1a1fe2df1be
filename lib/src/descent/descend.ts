import type { Objective, Point } from "../objectives/objective";
import { type DescendOptions, type Settings, settingsOf } from "./options";
import type { Run } from "./run";
import type { Schedule } from "./schedules/schedule";
import { spaceOf } from "./space";
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
  return { ...run, verdict: verdictOf(run) };
}

type Trace<P extends Point> = { readonly points: P[]; readonly values: number[]; readonly gradients: P[] };

function walk<P extends Point>(objective: Objective<P>, settings: Settings<P>) {
  const trace: Trace<P> = { points: [], values: [], gradients: [] };
  const status = follow(objective, settings, trace);
  return { ...trace, iterations: trace.points.length - 1, final: trace.points.at(-1) as P, status };
}

/** Records every point it stands on, and says why it ended. */
function follow<P extends Point>(
  objective: Objective<P>,
  settings: Settings<P>,
  trace: Trace<P>,
): Run<P>["status"] {
  const { start, rule, maxIterations, stop, tolerance = 0, stopAtNonFinite } = settings;
  const space = spaceOf(start);
  const rateAt = rates(settings.learningRate);
  const states = space.initialStates(rule, start);
  const testsStep = stop === "before-accepting" || stop === "after-accepting";
  let point = start;
  let short = false;
  for (let iteration = 1; ; iteration++) {
    const value = objective.value(point);
    const gradient = objective.gradient(point);
    trace.points.push(point);
    trace.values.push(value);
    trace.gradients.push(gradient);
    if (stopAtNonFinite && !(space.isFinite(point) && Number.isFinite(value) && space.isFinite(gradient)))
      return "non-finite";
    if (short || (stop === "gradient" && space.norm(gradient) < tolerance)) return "tolerance";
    if (iteration > maxIterations) return "budget";
    const slope = rule.gradientAt ? objective.gradient(space.lookAhead(rule, point, states)) : gradient;
    const next = space.move(rule, point, slope, states, rateAt(iteration), iteration);
    short = testsStep && space.distance(point, next) < tolerance;
    if (short && stop === "before-accepting") return "tolerance";
    point = next;
  }
}

function rates(learningRate: number | Schedule): (iteration: number) => number {
  return typeof learningRate === "number"
    ? () => learningRate
    : (iteration) => learningRate.rateAt(iteration);
}
