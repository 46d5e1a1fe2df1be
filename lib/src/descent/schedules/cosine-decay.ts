import { finiteNumber, optionsObject, wholeNumber } from "../../arguments";
import type { Schedule } from "../schedule";
import { firstRate } from "./rates";

/** How {@link cosineDecay} glides. */
export interface CosineDecayOptions {
  /** α₁, the rate of the first step. @default 0.1 */
  readonly initialLearningRate?: number;
  /** The rate at the end, and ever after. @default 0 */
  readonly finalLearningRate?: number;
  /** After how many steps it has arrived there. @default 100 */
  readonly steps?: number;
}

/**
 * A learning rate that glides down along half a cosine: long steps first, a steep fall in the middle, a soft landing.
 *
 * $\alpha_t = \alpha_{end} + (\alpha_1 - \alpha_{end})\,(1 + \cos(\pi (t-1)/T))/2$, with $T$ the `steps`; afterwards it stays at $\alpha_{end}$.
 *
 * Derived in notebook `03-learning-rates`. Source: I. Loshchilov and F. Hutter, "SGDR: stochastic gradient descent with warm restarts",
 * 2017 (here without the restarts).
 *
 * @throws ArgumentError when a rate is not a finite number of at least 0, or steps is not a whole number of at least 1.
 *
 * @example
 * ```ts
 * const schedule = cosineDecay({ initialLearningRate: 0.2, steps: 10 });
 * console.log([1, 6, 11, 12].map((t) => schedule.rateAt(t).toFixed(2)).join(" ")); // 0.20 0.10 0.00 0.00
 * ```
 */
export function cosineDecay(options: CosineDecayOptions = {}): Schedule {
  const where = "cosineDecay";
  const {
    initialLearningRate = 0.1,
    finalLearningRate = 0,
    steps = 100,
  } = optionsObject<CosineDecayOptions>(where, options, [
    "initialLearningRate",
    "finalLearningRate",
    "steps",
  ]);
  firstRate(where, initialLearningRate);
  finiteNumber(where, "finalLearningRate", finalLearningRate, { min: 0 });
  wholeNumber(where, "steps", steps, { min: 1 });
  return {
    name: "cosine",
    rateAt(iteration) {
      const share = (1 + Math.cos((Math.PI * Math.min(iteration - 1, steps)) / steps)) / 2;
      return finalLearningRate + (initialLearningRate - finalLearningRate) * share;
    },
  };
}
