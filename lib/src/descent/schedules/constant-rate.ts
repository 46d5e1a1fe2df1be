import type { Schedule } from "../schedule";
import { firstRate } from "./rates";

/**
 * The schedule that changes nothing: the same learning rate at every step, as a number alone would give.
 *
 * $\alpha_t = \alpha_1$. It is here to be compared with those that do something.
 *
 * Derived in notebook `03-learning-rates`.
 *
 * @throws ArgumentError when the rate is not a finite number of at least 0.
 *
 * @example
 * ```ts
 * console.log(constantRate(0.1).rateAt(1000)); // 0.1
 * ```
 */
export function constantRate(initialLearningRate: number): Schedule {
  firstRate("constantRate", initialLearningRate);
  return { name: "constant", rateAt: () => initialLearningRate };
}
