import type { Objective } from "../objective";
import { onPlane } from "../on-plane";

/**
 * Rosenbrock's valley, $f(x, y) = (1-x)^2 + 100\,(y-x^2)^2$: a bent ravine. Its floor is found at once, the way along the floor takes thousands of steps.
 *
 * Source: H. Rosenbrock, "An automatic method for finding the greatest or least value of a function", 1960.
 */
export const rosenbrock: Objective<readonly number[]> = onPlane({
  name: "(1 − x)² + 100(y − x²)²",
  tex: "(1-x)^2 + 100(y-x^2)^2",
  value: (x, y) => (1 - x) * (1 - x) + 100 * ((y - x * x) * (y - x * x)),
  gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  curvature: (x, y) => [
    [2 - 400 * y + 1200 * x * x, -400 * x],
    [-400 * x, 200],
  ],
  minima: [{ at: [1, 1], value: 0 }],
  domain: [
    [-2, 2],
    [-1, 3],
  ],
  convex: false,
});
