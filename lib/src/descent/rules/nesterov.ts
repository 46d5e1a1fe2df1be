import { optionsObject } from "../../arguments";
import type { Rule } from "../rule";
import type { MomentumOptions } from "./momentum";
import { decay } from "./settings";

/**
 * Nesterov's momentum: like {@link momentum}, but the slope is felt where the kept part of the step will lead, not where it starts.
 *
 * $v_{t+1} = \beta v_t - \alpha f'(x_t + \beta v_t),\quad x_{t+1} = x_t + v_{t+1}$, with $v_0 = 0$. The points of a run are the $x_t$,
 * not the places looked ahead to.
 *
 * Derived in notebook `08-momentum-and-adaptive-steps`. Source: Y. Nesterov, "A method for solving the convex programming problem
 * with convergence rate O(1/k²)", 1983.
 *
 * @throws ArgumentError when momentum is not from 0 up to, but not including, 1.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 2, rule: nesterov() });
 * console.log(run.points.map((x) => x.toFixed(2)).join(" ")); // 10.00 8.00 4.96
 * ```
 */
export function nesterov(options: MomentumOptions = {}): Rule<number> {
  const { momentum: share = 0.9 } = optionsObject<MomentumOptions>("nesterov", options, ["momentum"]);
  decay("nesterov", "momentum", share);
  return {
    name: "Nesterov momentum",
    initial: 0,
    gradientAt: (x, velocity) => x + share * velocity,
    step(x, gradient, velocity, learningRate) {
      const next = share * velocity - learningRate * gradient;
      return { x: x + next, state: next };
    },
  };
}
