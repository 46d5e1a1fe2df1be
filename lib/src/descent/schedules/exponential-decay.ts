import { finiteNumber, optionsObject } from "../../arguments";
import type { Schedule } from "../schedule";
import { firstRate } from "./rates";

/** How {@link exponentialDecay} shrinks. */
export interface ExponentialDecayOptions {
  /** α₁, the rate of the first step. @default 0.1 */
  readonly initialLearningRate?: number;
  /** γ, what is left of the rate after each step, from 0 to 1. @default 0.99 */
  readonly factor?: number;
}

/**
 * A learning rate that loses the same share at every step.
 *
 * $\alpha_t = \alpha_1 \gamma^{\,t-1}$. All the rates together make only $\alpha_1/(1-\gamma)$: a run can freeze before it arrives.
 *
 * Derived in notebook `03-learning-rates`.
 *
 * @throws ArgumentError when the rate is not a finite number of at least 0, or the factor not from 0 to 1.
 *
 * @example
 * ```ts
 * const schedule = exponentialDecay({ initialLearningRate: 0.4, factor: 0.5 });
 * console.log(schedule.rateAt(1), schedule.rateAt(2), schedule.rateAt(3)); // 0.4 0.2 0.1
 * ```
 */
export function exponentialDecay(options: ExponentialDecayOptions = {}): Schedule {
  const where = "exponentialDecay";
  const { initialLearningRate = 0.1, factor = 0.99 } = optionsObject<ExponentialDecayOptions>(
    where,
    options,
    ["initialLearningRate", "factor"],
  );
  firstRate(where, initialLearningRate);
  finiteNumber(where, "factor", factor, { min: 0, max: 1 });
  return { name: "exponential", rateAt: (iteration) => initialLearningRate * factor ** (iteration - 1) };
}
