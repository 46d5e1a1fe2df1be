import { optionsObject } from "../../arguments";
import type { Rule } from "../rule";
import { decay, positive } from "./settings";

/** The small print of {@link rmsprop}. */
export interface RmspropOptions {
  /** ρ, how much of the old average of squares is kept; from 0 up to, but not including, 1. @default 0.9 */
  readonly rho?: number;
  /** Keeps the divisor away from 0. @default 1e-8 */
  readonly epsilon?: number;
}

/**
 * RMSprop: AdaGrad that forgets. Each component divides its step by the root of a moving average of its squared slopes.
 *
 * $s_{t+1} = \rho s_t + (1-\rho) g_t^2,\quad x_{t+1} = x_t - \alpha g_t / (\sqrt{s_{t+1}} + \varepsilon)$, with $s_0 = 0$ and no
 * correction for that start: the first step is $1/\sqrt{1-\rho}$ times α long.
 *
 * Derived in notebook `08-momentum-and-adaptive-steps`. Source: T. Tieleman and G. Hinton, "Lecture 6.5 – rmsprop", Coursera, 2012.
 *
 * @throws ArgumentError when rho is not from 0 up to, but not including, 1, or epsilon is not a positive number.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 1, rule: rmsprop() });
 * console.log(run.final.toFixed(4)); // 9.6838
 * ```
 */
export function rmsprop(options: RmspropOptions = {}): Rule<number> {
  const { rho = 0.9, epsilon = 1e-8 } = optionsObject<RmspropOptions>("rmsprop", options, ["rho", "epsilon"]);
  decay("rmsprop", "rho", rho);
  positive("rmsprop", "epsilon", epsilon);
  return {
    name: "RMSprop",
    initial: 0,
    step(x, gradient, average, learningRate) {
      const squares = rho * average + (1 - rho) * gradient * gradient;
      return { x: x - (learningRate * gradient) / (Math.sqrt(squares) + epsilon), state: squares };
    },
  };
}
