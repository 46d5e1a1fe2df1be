import { finiteNumber, optionsObject, refuse, wholeNumber } from "../../arguments";
import { linspace } from "../../linspace";
import { type RandomState, requireStream } from "../../random/random-state";
import type { LineData } from "./regression-data";

/** More samples than this in one call would take longer than a second, and are a slip of the hand. */
export const mostSamples = 1_000_000;

/** The line behind {@link linearData}, and how far the points stray from it. */
export interface LinearDataOptions {
  /** How many points. @default 100 */
  readonly n?: number;
  /** @default 3 */
  readonly slope?: number;
  /** @default 4 */
  readonly intercept?: number;
  /** The standard deviation of the noise in y. @default 0.5 */
  readonly noise?: number;
}

/**
 * Points around a line: $x$ uniform in [0, 2), $y = \text{intercept} + \text{slope}\cdot x + \text{noise}\cdot e$ with standard normal $e$.
 *
 * It draws from the stream it is given, first all x, then all e; whatever comes next draws on from there, as in the Python tutorials.
 * Because of the noise the best line through the points is near the true one, but not the same.
 *
 * Met first in notebook `07-batch-stochastic-mini-batch`.
 *
 * @param random the stream, from {@link randomState}.
 * @throws ArgumentError when n is not a whole number ≥ 1, or another number is not finite, or the noise negative.
 *
 * @example
 * ```ts
 * const { x, y } = linearData(randomState(42), { n: 100 });
 * console.log(x[0]?.toFixed(4), y[0]?.toFixed(4)); // 0.7491 6.2908
 * ```
 */
export function linearData(random: RandomState, options: LinearDataOptions = {}): LineData {
  const where = "linearData";
  requireStream(where, random);
  const names = ["n", "slope", "intercept", "noise"] as const;
  const {
    n = 100,
    slope = 3,
    intercept = 4,
    noise = 0.5,
  } = optionsObject<LinearDataOptions>(where, options, names);
  wholeNumber(where, "n", n, { min: 1, max: mostSamples });
  finiteNumber(where, "slope", slope);
  finiteNumber(where, "intercept", intercept);
  finiteNumber(where, "noise", noise, { min: 0 });
  const x = random.rand(n).map((share) => 2 * share);
  const errors = random.randn(n);
  const y = x.map((each, i) => intercept + slope * each + (errors[i] as number) * noise);
  return { x, y: finiteHeights(where, "slope, intercept and noise", y) };
}

/** The line behind {@link exactLineData}. */
export interface ExactLineDataOptions {
  /** How many points. @default 20 */
  readonly m?: number;
  /** @default 0 */
  readonly intercept?: number;
  /** @default 0.5 */
  readonly slope?: number;
}

/**
 * Points exactly on a line: x evenly spaced from −1 to 1, $y = \text{intercept} + \text{slope}\cdot x$. The lowest cost is 0, at the line itself.
 *
 * Met first in notebook `05-fitting-a-line-one-parameter`.
 *
 * @throws ArgumentError when m is not a whole number ≥ 2 or another number is not finite.
 *
 * @example
 * ```ts
 * console.log(exactLineData({ m: 3, slope: 0.5 })); // { x: [ -1, 0, 1 ], y: [ -0.5, 0, 0.5 ] }
 * ```
 */
export function exactLineData(options: ExactLineDataOptions = {}): LineData {
  const where = "exactLineData";
  const names = ["m", "intercept", "slope"] as const;
  const { m = 20, intercept = 0, slope = 0.5 } = optionsObject<ExactLineDataOptions>(where, options, names);
  wholeNumber(where, "m", m, { min: 2, max: mostSamples });
  finiteNumber(where, "intercept", intercept);
  finiteNumber(where, "slope", slope);
  const x = linspace(-1, 1, m);
  const y = x.map((each) => intercept + slope * each);
  return { x, y: finiteHeights(where, "slope and intercept", y) };
}

/** The heights as they are, unless the numbers they are made of were so large that one overflowed. */
export function finiteHeights(where: string, madeOf: string, y: readonly number[]): readonly number[] {
  const overflowing = y.find((height) => !Number.isFinite(height));
  return overflowing === undefined
    ? y
    : refuse(where, madeOf, "so small that every y is finite", overflowing);
}
