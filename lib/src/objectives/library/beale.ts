import type { Objective } from "../objective";
import { onPlane } from "../on-plane";

/**
 * Beale's function, $f(x, y) = (1.5-x+xy)^2 + (2.25-x+xy^2)^2 + (2.625-x+xy^3)^2$: a flat plain between steep walls, where a rate that suits one is wrong for the other.
 *
 * Source: E. Beale, "On an iterative method for finding a local minimum of a function of more than one variable", 1958.
 */
export const beale: Objective<readonly number[]> = onPlane({
  name: "(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²",
  tex: "(1.5-x+xy)^2 + (2.25-x+xy^2)^2 + (2.625-x+xy^3)^2",
  value(x, y) {
    const { a, b, c } = misses(x, y);
    return a * a + b * b + c * c;
  },
  gradient(x, y) {
    const { a, b, c } = misses(x, y);
    return [2 * (a * (y - 1) + b * (y * y - 1) + c * (y ** 3 - 1)), 2 * x * (a + 2 * b * y + 3 * c * y * y)];
  },
  curvature(x, y) {
    const { a, b, c } = misses(x, y);
    const mixed =
      2 * (a + x * (y - 1) + 2 * (b * y + x * y * (y * y - 1)) + 3 * (c * y * y + x * y * y * (y ** 3 - 1)));
    return [
      [2 * ((y - 1) ** 2 + (y * y - 1) ** 2 + (y ** 3 - 1) ** 2), mixed],
      [mixed, 2 * x * (x + 4 * x * y * y + 2 * b + 9 * x * y ** 4 + 6 * c * y)],
    ];
  },
  minima: [{ at: [3, 0.5], value: 0 }],
  domain: [
    [-4.5, 4.5],
    [-4.5, 4.5],
  ],
  convex: false,
});

/** The three numbers whose squares are added. */
function misses(x: number, y: number) {
  return { a: 1.5 - x + x * y, b: 2.25 - x + x * y * y, c: 2.625 - x + x * y ** 3 };
}
