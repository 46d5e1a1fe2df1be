import { finiteNumber, oneOf, optionsObject, refuse, wholeNumber } from "../../arguments";
import type { Schedule } from "../../descent/schedules/schedule";
import type { RandomState } from "../../random/random-state";
import { requireStream } from "../../random/random-state";

/** Which points a step looks at: all, one, or a few. */
export type FitMethod = "batch" | "stochastic" | "minibatch";

/** α where none is given. */
export const defaultRate = 0.1;

/** How to run {@link fitLine}. */
export interface FitLineOptions {
  /** @default "batch", or "minibatch" where a batch size is given */
  readonly method?: FitMethod;
  /** α, at least 0, or a schedule that changes it. @default 0.1 */
  readonly learningRate?: number | Schedule;
  /** How many steps. At most 1,000,000. @default 100 */
  readonly iterations?: number;
  /** How many points a mini-batch has, at most all. @default 16, or all where they are fewer */
  readonly batchSize?: number;
  /** The stream to draw points from, for "stochastic" and "minibatch". */
  readonly random?: RandomState;
  /** Where to begin. @default { slope: 0, intercept: 0 } */
  readonly start?: { readonly slope: number; readonly intercept: number };
  /** End at the first number that is not finite. False lets the fit run on through Infinity and NaN. @default true */
  readonly stopAtNonFinite?: boolean;
}

/** The same, checked. */
export interface FitLineSettings {
  readonly method: FitMethod;
  readonly rateAt: (step: number) => number;
  readonly iterations: number;
  readonly batchSize: number;
  readonly random: RandomState | undefined;
  readonly slope: number;
  readonly intercept: number;
  readonly stopAtNonFinite: boolean;
}

const names = [
  "method",
  "learningRate",
  "iterations",
  "batchSize",
  "random",
  "start",
  "stopAtNonFinite",
] as const;

export function fitLineSettings(where: string, options: FitLineOptions, count: number): FitLineSettings {
  const given = optionsObject<FitLineOptions>(where, options, names);
  const { iterations = 100, start = { slope: 0, intercept: 0 }, stopAtNonFinite = true } = given;
  const method = given.method ?? (given.batchSize === undefined ? "batch" : "minibatch");
  oneOf(where, "method", method, ["batch", "stochastic", "minibatch"]);
  if (typeof start !== "object" || start === null)
    refuse(where, "start", "a line such as { slope: 0, intercept: 0 }", start);
  if (typeof stopAtNonFinite !== "boolean")
    refuse(where, "stopAtNonFinite", "true or false", stopAtNonFinite);
  return {
    method,
    rateAt: rateOf(where, given.learningRate ?? defaultRate),
    iterations: wholeNumber(where, "iterations", iterations, { max: 1_000_000 }),
    batchSize: batchSizeOf(where, method, given.batchSize, count),
    random: method === "batch" ? undefined : requireStream(where, given.random),
    slope: finiteNumber(where, "start.slope", start.slope),
    intercept: finiteNumber(where, "start.intercept", start.intercept),
    stopAtNonFinite,
  };
}

function rateOf(where: string, learningRate: number | Schedule): (step: number) => number {
  const schedule = learningRate as Partial<Schedule> | null;
  if (typeof schedule?.rateAt === "function") return (step) => (schedule as Schedule).rateAt(step);
  const rate = finiteNumber(where, "learningRate", learningRate, { min: 0 });
  return () => rate;
}

function batchSizeOf(where: string, method: FitMethod, given: number | undefined, count: number): number {
  if (method === "minibatch")
    return wholeNumber(where, "batchSize", given ?? Math.min(16, count), { min: 1, max: count });
  if (given !== undefined) refuse(where, "batchSize", 'left out unless method is "minibatch"', given);
  return method === "batch" ? count : 1;
}
