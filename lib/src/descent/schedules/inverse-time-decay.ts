import { finiteNumber, optionsObject } from "../../arguments";
import type { Schedule } from "../schedule";
import { firstRate } from "./rates";

/** How {@link inverseTimeDecay} shrinks. */
export interface InverseTimeDecayOptions {
  /** α₁, the rate of the first step. @default 0.1 */
  readonly initialLearningRate?: number;
  /** d, how fast it shrinks: after 1/d steps half is left. @default 0.01 */
  readonly decay?: number;
}

/**
 * A learning rate that shrinks like 1/t: the classic choice where slopes are noisy.
 *
 * $\alpha_t = \alpha_1 / (1 + d\,(t-1))$. The rates add up to infinity, so that no place is out of reach; their squares do not,
 * so that the noise dies out. Those are the conditions of Robbins and Monro.
 *
 * Derived in notebook `07-batch-stochastic-mini-batch`. Source: H. Robbins and S. Monro, "A stochastic approximation method", 1951.
 *
 * @throws ArgumentError when a setting is not a finite number of at least 0.
 *
 * @example
 * ```ts
 * const schedule = inverseTimeDecay({ initialLearningRate: 0.5, decay: 1 });
 * console.log(schedule.rateAt(1), schedule.rateAt(2), schedule.rateAt(5)); // 0.5 0.25 0.1
 * ```
 */
export function inverseTimeDecay(options: InverseTimeDecayOptions = {}): Schedule {
  const where = "inverseTimeDecay";
  const { initialLearningRate = 0.1, decay = 0.01 } = optionsObject<InverseTimeDecayOptions>(where, options, [
    "initialLearningRate",
    "decay",
  ]);
  firstRate(where, initialLearningRate);
  finiteNumber(where, "decay", decay, { min: 0 });
  return { name: "1/t", rateAt: (iteration) => initialLearningRate / (1 + decay * (iteration - 1)) };
}
