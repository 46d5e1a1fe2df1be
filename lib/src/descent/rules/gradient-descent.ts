import type { Rule } from "../rule";

/**
 * Plain gradient descent: take a step against the slope, as long as the slope is steep.
 *
 * $x_{t+1} = x_t - \alpha f'(x_t)$, with α the `learningRate`. It remembers nothing.
 *
 * Derived in notebook `01-rolling-downhill`. Source: A. Cauchy, "Méthode générale pour la résolution des systèmes
 * d'équations simultanées", 1847.
 *
 * @example
 * ```ts
 * console.log(gradientDescent.step(10, 20, null, 0.1, 1).x); // 8
 * ```
 */
export const gradientDescent: Rule<null> = {
  name: "gradient descent",
  initial: null,
  step: (x, gradient, state, learningRate) => ({ x: x - learningRate * gradient, state }),
};
