import { finiteNumber, optionsObject, refuse, wholeNumber } from "../../arguments";
import { readable } from "../../readable";
import type { Schedule } from "./schedule";

function rate(where: string, argument: string, value: unknown): number {
  return finiteNumber(where, argument, value, { min: 0 });
}

/**
 * The same learning rate at every step, $\alpha_t = \alpha$: what a plain number means.
 *
 * Met in notebook `03-learning-rates`.
 *
 * @throws ArgumentError when the rate is negative or not finite.
 *
 * @example
 * ```ts
 * console.log(constantRate(0.1).rateAt(50)); // 0.1
 * ```
 */
export function constantRate(learningRate: number): Schedule {
  rate("constantRate", "learningRate", learningRate);
  return { name: `constant ${readable(learningRate)}`, rateAt: () => learningRate };
}

/** The settings of {@link inverseTime}. */
export interface InverseTimeOptions {
  readonly learningRate: number;
  /** How fast it falls: after 1/decay steps the rate has halved. @default 0.01 */
  readonly decay?: number;
}

/**
 * A rate that falls like 1/t: $\alpha_t = \alpha / (1 + d\,(t-1))$. Slow enough to get anywhere, fast enough to quiet all noise.
 *
 * Source: H. Robbins and S. Monro, "A stochastic approximation method", 1951. Derived in notebook `07-batch-stochastic-mini-batch`.
 *
 * @throws ArgumentError when the rate or the decay is negative or not finite.
 *
 * @example
 * ```ts
 * console.log(inverseTime({ learningRate: 0.1, decay: 1 }).rateAt(4)); // 0.025
 * ```
 */
export function inverseTime(options: InverseTimeOptions): Schedule {
  const { learningRate, decay = 0.01 } = optionsObject<InverseTimeOptions>("inverseTime", options, [
    "learningRate",
    "decay",
  ]);
  rate("inverseTime", "learningRate", learningRate);
  rate("inverseTime", "decay", decay);
  return {
    name: `${readable(learningRate)}, falling like 1/t`,
    rateAt: (iteration) => learningRate / (1 + decay * (iteration - 1)),
  };
}

/** The settings of {@link exponentialDecay}. */
export interface ExponentialDecayOptions {
  readonly learningRate: number;
  /** What each step multiplies the rate by, above 0 and at most 1. @default 0.99 */
  readonly factor?: number;
}

/**
 * A rate that loses the same share at each step: $\alpha_t = \alpha\, q^{t-1}$. All steps together have a finite length, so a run that
 * starts too far away never arrives.
 *
 * Met in notebooks `03-learning-rates` and `08-momentum-and-adaptive-steps`.
 *
 * @throws ArgumentError when the rate is negative, or the factor not above 0 and at most 1.
 *
 * @example
 * ```ts
 * console.log(exponentialDecay({ learningRate: 0.8, factor: 0.5 }).rateAt(4)); // 0.1
 * ```
 */
export function exponentialDecay(options: ExponentialDecayOptions): Schedule {
  const { learningRate, factor = 0.99 } = optionsObject<ExponentialDecayOptions>(
    "exponentialDecay",
    options,
    ["learningRate", "factor"],
  );
  rate("exponentialDecay", "learningRate", learningRate);
  if (!(typeof factor === "number" && factor > 0 && factor <= 1))
    refuse("exponentialDecay", "factor", "a number above 0 and at most 1", factor);
  return {
    name: `${readable(learningRate)}, ×${readable(factor)} a step`,
    rateAt: (iteration) => learningRate * factor ** (iteration - 1),
  };
}

/** The settings of {@link cosineDecay}. */
export interface CosineDecayOptions {
  readonly learningRate: number;
  /** The step at which the end is reached; the rate stays there afterwards. */
  readonly iterations: number;
  /** The rate at the end. @default 0 */
  readonly finalRate?: number;
}

/**
 * A rate that follows half a wave of the cosine from its start to its end: level at first, steepest in the middle, level at last.
 *
 * $\alpha_t = \alpha_\text{end} + (\alpha - \alpha_\text{end})\,(1 + \cos(\pi\,(t-1)/(T-1)))/2$ for $t \le T$.
 *
 * Source: I. Loshchilov and F. Hutter, "SGDR: stochastic gradient descent with warm restarts", 2017.
 *
 * @throws ArgumentError when a rate is negative or iterations is below 2.
 *
 * @example
 * ```ts
 * const schedule = cosineDecay({ learningRate: 0.2, iterations: 101 });
 * console.log([1, 51, 101].map((iteration) => schedule.rateAt(iteration).toFixed(2)).join(" ")); // 0.20 0.10 0.00
 * ```
 */
export function cosineDecay(options: CosineDecayOptions): Schedule {
  const names = ["learningRate", "iterations", "finalRate"] as const;
  const {
    learningRate,
    iterations,
    finalRate = 0,
  } = optionsObject<CosineDecayOptions>("cosineDecay", options, names);
  rate("cosineDecay", "learningRate", learningRate);
  rate("cosineDecay", "finalRate", finalRate);
  wholeNumber("cosineDecay", "iterations", iterations, { min: 2 });
  return {
    name: `${readable(learningRate)} to ${readable(finalRate)} along a cosine`,
    rateAt(iteration) {
      const share = Math.min(1, (iteration - 1) / (iterations - 1));
      // Halved before it multiplies: twice the largest of all numbers would be none.
      return finalRate + (learningRate - finalRate) * ((1 + Math.cos(Math.PI * share)) / 2);
    },
  };
}

/** The settings of {@link inverseScaling}. */
export interface InverseScalingOptions {
  readonly learningRate: number;
  /** The power of t that it is divided by. @default 0.25 */
  readonly power?: number;
}

/**
 * A rate divided by a power of the step: $\alpha_t = \alpha / t^p$. With p = 1/4 it is the default of scikit-learn's `SGDRegressor`,
 * which notebook `09-linear-regression-in-practice` uses.
 *
 * @throws ArgumentError when the rate or the power is negative or not finite.
 *
 * @example
 * ```ts
 * console.log(inverseScaling({ learningRate: 0.01 }).rateAt(16)); // 0.005
 * ```
 */
export function inverseScaling(options: InverseScalingOptions): Schedule {
  const { learningRate, power = 0.25 } = optionsObject<InverseScalingOptions>("inverseScaling", options, [
    "learningRate",
    "power",
  ]);
  rate("inverseScaling", "learningRate", learningRate);
  rate("inverseScaling", "power", power);
  return {
    name: `${readable(learningRate)} / t^${readable(power)}`,
    rateAt: (iteration) => learningRate / iteration ** power,
  };
}
