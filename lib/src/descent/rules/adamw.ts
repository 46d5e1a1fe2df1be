import { finiteNumber, optionsObject } from "../../arguments";
import type { Rule } from "../rule";
import { type AdamOptions, type AdamState, adamStep } from "./adam";

/** The small print of {@link adamw}. */
export interface AdamwOptions extends AdamOptions {
  /** By which share of the learning rate every place is pulled towards 0 at each step. @default 0.01 */
  readonly weightDecay?: number;
}

/**
 * AdamW: {@link adam} that also pulls every component towards 0, beside the adaptive step and not through it.
 *
 * $x_t = x_{t-1} - \alpha\,\hat m_t / (\sqrt{\hat v_t} + \varepsilon) - \alpha w x_{t-1}$, with $w$ the `weightDecay`. The pull uses the old
 * place, and the averages see the plain slope.
 *
 * Derived in notebook `08-momentum-and-adaptive-steps`. Source: I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", 2019.
 *
 * @throws ArgumentError when a setting of Adam is not as it must be, or weightDecay is negative.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 1, rule: adamw() });
 * console.log(run.final.toFixed(4)); // 9.8900
 * ```
 */
export function adamw(options: AdamwOptions = {}): Rule<AdamState> {
  const { weightDecay = 0.01, ...rest } = optionsObject<AdamwOptions>("adamw", options, [
    "beta1",
    "beta2",
    "epsilon",
    "weightDecay",
  ]);
  finiteNumber("adamw", "weightDecay", weightDecay, { min: 0 });
  const adaptive = adamStep("adamw", rest);
  return {
    name: "AdamW",
    initial: { mean: 0, square: 0 },
    step(x, gradient, state, learningRate, iteration) {
      const next = adaptive(x, gradient, state, learningRate, iteration);
      return { x: next.x - learningRate * weightDecay * x, state: next.state };
    },
  };
}
