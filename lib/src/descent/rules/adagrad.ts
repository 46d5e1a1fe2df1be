import { optionsObject } from "../../arguments";
import type { Rule } from "../rule";
import { positive } from "./settings";

/** The small print of {@link adagrad}. */
export interface AdagradOptions {
  /** Keeps the divisor away from 0. @default 1e-8 */
  readonly epsilon?: number;
}

/**
 * AdaGrad: each component divides its step by the size of all slopes it has met, so that steep directions calm down.
 *
 * $G_{t+1} = G_t + g_t^2,\quad x_{t+1} = x_t - \alpha g_t / (\sqrt{G_{t+1}} + \varepsilon)$, with $G_0 = 0$. The sum only grows,
 * so the steps only shrink.
 *
 * Derived in notebook `08-momentum-and-adaptive-steps`. Source: J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods for
 * online learning and stochastic optimization", JMLR 12 (2011).
 *
 * @throws ArgumentError when epsilon is not a positive number.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 1, maxIterations: 2, rule: adagrad() });
 * console.log(run.points.map((x) => x.toFixed(4)).join(" ")); // 10.0000 9.0000 8.3310
 * ```
 */
export function adagrad(options: AdagradOptions = {}): Rule<number> {
  const { epsilon = 1e-8 } = optionsObject<AdagradOptions>("adagrad", options, ["epsilon"]);
  positive("adagrad", "epsilon", epsilon);
  return {
    name: "AdaGrad",
    initial: 0,
    step(x, gradient, sum, learningRate) {
      const squares = sum + gradient * gradient;
      return { x: x - (learningRate * gradient) / (Math.sqrt(squares) + epsilon), state: squares };
    },
  };
}
