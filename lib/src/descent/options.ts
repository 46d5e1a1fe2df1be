import { finiteNumber, isListOf, oneOf, optionsObject, refuse, wholeNumber } from "../arguments";
import type { Objective, Point } from "../objectives/objective";
import { requireObjective } from "../objectives/require-objective";
import { requireLearningRate, requireRule } from "./require-rule";
import type { Rule } from "./rule";
import { gradientDescent } from "./rules/gradient-descent";
import type { Schedule } from "./schedules/schedule";
import { type Stop, stops } from "./stopping";

/** How to run {@link descend}. Only `start` has no default. */
export interface DescendOptions<P extends Point = number> {
  /** Where to begin: a number on a line, a list of numbers in several dimensions. */
  readonly start: P;
  /** α, the factor between slope and step; 0 stands still. Or a schedule that changes it. @default 0.1 */
  readonly learningRate?: number | Schedule;
  /** The budget: never more updates than this. At most 1,000,000. @default 100 */
  readonly maxIterations?: number;
  /** How small is small enough for the stop rule. Without it a run uses its whole budget. */
  readonly tolerance?: number;
  /** Which test ends the run early. @default "after-accepting" with a tolerance, "none" without */
  readonly stop?: Stop;
  /** The update rule. @default gradientDescent */
  readonly rule?: Rule;
  /** End at the first number that is not finite. False lets the run go on through Infinity and NaN. @default true */
  readonly stopAtNonFinite?: boolean;
}

/** The same with every default filled in and every value checked. */
export interface Settings<P extends Point> {
  readonly start: P;
  readonly learningRate: number | Schedule;
  readonly maxIterations: number;
  readonly tolerance: number | undefined;
  readonly stop: Stop;
  readonly rule: Rule;
  readonly stopAtNonFinite: boolean;
}

const known = [
  "start",
  "learningRate",
  "maxIterations",
  "tolerance",
  "stop",
  "rule",
  "stopAtNonFinite",
] as const;

export function settingsOf<P extends Point>(
  objective: Objective<P>,
  options: DescendOptions<P>,
): Settings<P> {
  requireObjective("descend", objective as unknown);
  const given = optionsObject<DescendOptions<P>>("descend", options, known);
  const {
    learningRate = 0.1,
    maxIterations = 100,
    tolerance,
    rule = gradientDescent,
    stopAtNonFinite = true,
  } = given;
  const stop = given.stop ?? (tolerance === undefined ? "none" : "after-accepting");
  oneOf("descend", "stop", stop, stops);
  if (tolerance !== undefined || stop !== "none") finiteNumber("descend", "tolerance", tolerance, { min: 0 });
  if (typeof stopAtNonFinite !== "boolean")
    refuse("descend", "stopAtNonFinite", "true or false", stopAtNonFinite);
  return {
    start: requireStart("descend", objective, given.start),
    learningRate: requireLearningRate("descend", learningRate),
    maxIterations: wholeNumber("descend", "maxIterations", maxIterations, { min: 0, max: 1_000_000 }),
    tolerance,
    stop,
    rule: requireRule("descend", rule),
    stopAtNonFinite,
  };
}

/** A place to begin that has as many coordinates as the objective has variables. */
export function requireStart<P extends Point>(where: string, objective: Objective<P>, start: unknown): P {
  const dimensions = objective.variables.length;
  if (dimensions === 1 && !Array.isArray(start)) return finiteNumber(where, "start", start) as P;
  const fits = isListOf(start, Number.isFinite) && start.length === dimensions;
  // With one variable a list is right only where the objective itself takes lists.
  const takesLists =
    dimensions > 1 || (fits && Array.isArray(objective.gradient(start as readonly number[] as P)));
  if (fits && takesLists) return [...start] as readonly number[] as P;
  return refuse(
    where,
    "start",
    takesLists ? `a list of ${dimensions} finite numbers` : "a finite number",
    start,
  );
}
