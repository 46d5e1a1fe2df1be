import { optionsObject, refuse, wholeNumber } from "../../arguments";
import { errorsAlong } from "../../descent/analysis/convergence-rate";
import { descend } from "../../descent/descend";
import { requireStart } from "../../descent/options";
import type { Rule } from "../../descent/rule";
import type { Run } from "../../descent/run";
import type { Objective, Point } from "../../objectives/objective";
import { requireObjective } from "../../objectives/require-objective";
import { linspace } from "../shared/numbers";
import { bandsOf, type RateBand, type RateLine, wayOf } from "./rate-bands";
import { curvaturesAt, theoryOf } from "./rate-theory";

/** Which rates and how many steps {@link learningRateErrors} tries. */
export interface LearningRateErrorsOptions<P extends Point = number> {
  /** Where every run begins. */
  readonly start: P;
  /** The lowest and the highest learning rate. @default from 0 to a fifth beyond 2/curvature */
  readonly rates?: readonly [number, number];
  /** How many learning rates, from 2 to 401. @default 121, which hits 1/curvature and 2/curvature exactly */
  readonly count?: number;
  /** Steps of each run that are kept, from 1 to 400. @default 40 */
  readonly steps?: number;
  /** The update rule. @default gradientDescent */
  readonly rule?: Rule;
}

/** The distance to the minimum for every learning rate and step: the numbers behind {@link learningRateMap}. */
export interface LearningRateErrors {
  /** The formula of the objective. */
  readonly name: string;
  /** The learning rates, evenly spread. */
  readonly rates: readonly number[];
  /** `errors[i][step]` is the distance at `rates[i]`; ∞ from the step on at which a run broke. */
  readonly errors: readonly (readonly number[])[];
  /** How runs go, rate by rate. */
  readonly bands: readonly RateBand[];
  /** The learning rates that theory singles out. */
  readonly lines: readonly RateLine[];
}

/** Runs are followed this far to see what becomes of them: a cycle takes time to settle. */
const patience = 400;

/**
 * Tries many learning rates from one start and keeps the distance to the minimum after each step.
 *
 * How each rate goes (monotone, in one step, oscillating, in a two-cycle, divergent) is read off the runs themselves, so that theory's
 * lines can be checked against it: 1/f″ and 2/f″ on a line. On a quadratic in several dimensions the bands are theory's, with L the
 * largest and μ the smallest curvature: below 1/L all directions are monotone, up to 2/L the steepest one zig-zags; the best rate is 2/(L + μ).
 *
 * Read for the first time in notebook `03-learning-rates`.
 *
 * @throws ArgumentError when the objective has no known minimum, or an option is not as described.
 *
 * @example
 * ```ts
 * const map = learningRateErrors(parabola(), { start: 10 });
 * console.log(map.bands.map(({ name }) => name).join(", ")); // monotone, one step, oscillating, two-cycle, divergent
 * ```
 */
export function learningRateErrors<P extends Point>(
  objective: Objective<P>,
  options: LearningRateErrorsOptions<P>,
): LearningRateErrors {
  const where = "learningRateErrors";
  requireKnownMinimum(where, objective);
  const given = optionsObject<LearningRateErrorsOptions<P>>(where, options, known);
  const { count = 121, steps = 40 } = given;
  wholeNumber(where, "count", count, { min: 2, max: 401 });
  wholeNumber(where, "steps", steps, { min: 1, max: patience });
  const curvatures = curvaturesAt(where, objective, requireStart(where, objective, given.start));
  const range = given.rates ?? [0, 2.4 / (curvatures.at(-1) ?? Number.NaN)];
  if (given.rates === undefined && !Number.isFinite(range[1]))
    refuse(where, "rates", "given where the minimum has no curvature that says which rates work", undefined);
  requireRates(where, range);
  const rates = linspace(...range, count);
  const theory = theoryOf(where, objective, given, curvatures, range);
  // Where theory gives the bands, nothing has to be read off the runs after the last step that is shown.
  const length = theory.bands ? steps : patience;
  const runs = rates.map((learningRate) => follow(objective, given, learningRate, length));
  return {
    name: objective.name,
    rates,
    errors: runs.map((run) => errorsUpTo(run, steps)),
    bands: theory.bands ?? bandsOf(rates, waysOf(runs)),
    lines: theory.lines,
  };
}

const known = ["start", "rates", "count", "steps", "rule"] as const;

function requireKnownMinimum(where: string, objective: unknown): void {
  requireObjective(where, objective);
  if (objective.minima.length === 0)
    refuse(where, "objective", "an objective whose minimum is known", objective.name);
}

function requireRates(where: string, range: unknown): asserts range is readonly [number, number] {
  const [low, high] = (Array.isArray(range) ? range : []) as unknown[];
  if (
    !Number.isFinite(low) ||
    !Number.isFinite(high) ||
    (low as number) < 0 ||
    (high as number) <= (low as number)
  )
    refuse(where, "rates", "two learning rates ≥ 0, the lower one first, such as [0, 1.2]", range);
}

function follow<P extends Point>(
  objective: Objective<P>,
  { start, rule }: LearningRateErrorsOptions<P>,
  learningRate: number,
  maxIterations: number,
): Run<P> {
  return descend(objective, { start, learningRate, maxIterations, ...(rule ? { rule } : {}) });
}

/** A rate of 0 stands still; it is counted with its neighbor, for it is where their band begins. */
function waysOf<P extends Point>(runs: readonly Run<P>[]): string[] {
  const ways = runs.map(wayOf);
  return ways.map((way, i) => (runs[i]?.verdict.kind === "standing still" ? (ways[i + 1] ?? way) : way));
}

function errorsUpTo<P extends Point>(run: Run<P>, steps: number): number[] {
  const errors = errorsAlong(run);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const error = errors[step] ?? Number.POSITIVE_INFINITY;
    return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
  });
}
