import type { Objective } from "../objective";
import { onPlane } from "../on-plane";

/** A saddle: at (0, 0) the slope is 0, but it is a valley along x and a ridge along y, and there is no lowest place. */
export const saddle: Objective<readonly number[]> = onPlane({
  name: "x² − y²",
  tex: "x^2 - y^2",
  value: (x, y) => x * x - y * y,
  gradient: (x, y) => [2 * x, -2 * y],
  curvature: () => [
    [2, 0],
    [0, -2],
  ],
  minima: [],
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  convex: false,
});
