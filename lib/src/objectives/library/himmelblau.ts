import type { Objective } from "../objective";
import { onPlane } from "../on-plane";

/**
 * Himmelblau's function, $f(x, y) = (x^2+y-11)^2 + (x+y^2-7)^2$: four valleys, all equally deep. Which one a run ends in depends on where it starts.
 *
 * Source: D. Himmelblau, "Applied nonlinear programming", 1972.
 */
export const himmelblau: Objective<readonly number[]> = onPlane({
  name: "(x² + y − 11)² + (x + y² − 7)²",
  tex: "(x^2+y-11)^2 + (x+y^2-7)^2",
  value: (x, y) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
  gradient(x, y) {
    const [a, b] = [x * x + y - 11, x + y * y - 7];
    return [4 * x * a + 2 * b, 2 * a + 4 * y * b];
  },
  curvature(x, y) {
    const [a, b] = [x * x + y - 11, x + y * y - 7];
    const mixed = 4 * (x + y);
    return [
      [4 * a + 8 * x * x + 2, mixed],
      [mixed, 4 * b + 8 * y * y + 2],
    ];
  },
  minima: [
    { at: [3, 2], value: 0 },
    { at: [-2.805118086952745, 3.131312518250573], value: 0 },
    { at: [-3.779310253377747, -3.28318599128617], value: 0 },
    { at: [3.584428340330492, -1.8481265269644036], value: 0 },
  ],
  domain: [
    [-6, 6],
    [-6, 6],
  ],
  convex: false,
});
