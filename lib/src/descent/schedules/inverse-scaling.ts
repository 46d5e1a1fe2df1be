import { finiteNumber, optionsObject } from "../../arguments";
import type { Schedule } from "../schedule";
import { firstRate } from "./rates";

/** How {@link inverseScaling} shrinks; the names are those of `SGDRegressor`. */
export interface InverseScalingOptions {
  /** α₁, the rate of the first step. @default 0.01 */
  readonly initialLearningRate?: number;
  /** p, the power of the step number that divides the rate. @default 0.25 */
  readonly learningRatePower?: number;
}

/**
 * A learning rate that shrinks like a power of the step number: scikit-learn's "invscaling", the default of its `SGDRegressor`.
 *
 * $\alpha_t = \alpha_1 / t^{\,p}$. With $p = 0.25$ it takes 10,000 steps to fall to a tenth.
 *
 * Derived in notebook `09-linear-regression-in-practice`. Source: scikit-learn's user guide, "Stochastic gradient descent".
 *
 * @throws ArgumentError when a setting is not a finite number of at least 0.
 *
 * @example
 * ```ts
 * const schedule = inverseScaling({ initialLearningRate: 0.01, learningRatePower: 0.5 });
 * console.log(schedule.rateAt(1), schedule.rateAt(4)); // 0.01 0.005
 * ```
 */
export function inverseScaling(options: InverseScalingOptions = {}): Schedule {
  const where = "inverseScaling";
  const { initialLearningRate = 0.01, learningRatePower = 0.25 } = optionsObject<InverseScalingOptions>(
    where,
    options,
    ["initialLearningRate", "learningRatePower"],
  );
  firstRate(where, initialLearningRate);
  finiteNumber(where, "learningRatePower", learningRatePower, { min: 0 });
  return {
    name: "inverse scaling",
    rateAt: (iteration) => initialLearningRate / iteration ** learningRatePower,
  };
}
