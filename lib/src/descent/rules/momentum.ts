import { optionsObject } from "../../arguments";
import type { Rule } from "../rule";
import { decay } from "./settings";

/** How much {@link momentum} and {@link nesterov} remember. */
export interface MomentumOptions {
  /** β, the share of the last step that is kept; from 0 up to, but not including, 1. @default 0.9 */
  readonly momentum?: number;
}

/**
 * Gradient descent with momentum, the heavy ball: part of the last step is kept, and the new one is added.
 *
 * $v_{t+1} = \beta v_t - \alpha g_t,\quad x_{t+1} = x_t + v_{t+1}$, with $v_0 = 0$. There is no factor $1-\beta$: with a steady slope
 * the steps grow to $1/(1-\beta)$ times those of plain descent.
 *
 * Derived in notebook `08-momentum-and-adaptive-steps`. Source: B. Polyak, "Some methods of speeding up the convergence of
 * iteration methods", 1964.
 *
 * @throws ArgumentError when momentum is not from 0 up to, but not including, 1.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 20, rule: momentum({ momentum: 0.9 }) });
 * console.log(run.final.toFixed(6)); // -3.492526
 * ```
 */
export function momentum(options: MomentumOptions = {}): Rule<number> {
  const { momentum: share = 0.9 } = optionsObject<MomentumOptions>("momentum", options, ["momentum"]);
  decay("momentum", "momentum", share);
  return {
    name: "momentum",
    initial: 0,
    step(x, gradient, velocity, learningRate) {
      const next = share * velocity - learningRate * gradient;
      return { x: x + next, state: next };
    },
  };
}
