import { optionsObject } from "../../arguments";
import type { Rule } from "../rule";
import { decay, positive } from "./settings";

/** The small print of {@link adam}. */
export interface AdamOptions {
  /** β₁, how much of the average slope is kept; from 0 up to, but not including, 1. @default 0.9 */
  readonly beta1?: number;
  /** β₂, how much of the average square is kept; from 0 up to, but not including, 1. @default 0.999 */
  readonly beta2?: number;
  /** Keeps the divisor away from 0. @default 1e-8 */
  readonly epsilon?: number;
}

/** What a component of {@link adam} remembers: the moving averages of its slopes and of their squares. */
export interface AdamState {
  readonly mean: number;
  readonly square: number;
}

/**
 * Adam: momentum and RMSprop together. Each component steps by its average slope over the root of its average square.
 *
 * $m_t = \beta_1 m_{t-1} + (1-\beta_1) g_t,\quad v_t = \beta_2 v_{t-1} + (1-\beta_2) g_t^2$ and
 * $x_t = x_{t-1} - \alpha\,\hat m_t / (\sqrt{\hat v_t} + \varepsilon)$. Both averages start at 0 and are therefore too small at first;
 * $\hat m_t = m_t/(1-\beta_1^t)$ and $\hat v_t = v_t/(1-\beta_2^t)$ correct that. So the first step is α long, however steep the slope.
 *
 * Derived in notebook `08-momentum-and-adaptive-steps`. Source: D. Kingma and J. Ba, "Adam: a method for stochastic optimization", 2015.
 *
 * @throws ArgumentError when a beta is not from 0 up to, but not including, 1, or epsilon is not a positive number.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 2, rule: adam() });
 * console.log(run.points.map((x) => x.toFixed(4)).join(" ")); // 10.0000 9.9000 9.8000
 * ```
 */
export function adam(options: AdamOptions = {}): Rule<AdamState> {
  const step = adamStep("adam", options);
  return { name: "Adam", initial: { mean: 0, square: 0 }, step };
}

/** Adam's step with its settings checked: AdamW takes the same one. */
export function adamStep(where: string, options: AdamOptions): Rule<AdamState>["step"] {
  const {
    beta1 = 0.9,
    beta2 = 0.999,
    epsilon = 1e-8,
  } = optionsObject<AdamOptions>(where, options, ["beta1", "beta2", "epsilon"]);
  decay(where, "beta1", beta1);
  decay(where, "beta2", beta2);
  positive(where, "epsilon", epsilon);
  return (x, gradient, state, learningRate, iteration) => {
    const mean = beta1 * state.mean + (1 - beta1) * gradient;
    const square = beta2 * state.square + (1 - beta2) * gradient * gradient;
    const meanCorrected = mean / (1 - beta1 ** iteration);
    const squareCorrected = square / (1 - beta2 ** iteration);
    return {
      x: x - learningRate * (meanCorrected / (Math.sqrt(squareCorrected) + epsilon)),
      state: { mean, square },
    };
  };
}
