import type { Objective } from "../objective";
import { onPlane } from "../on-plane";

type Plane = Objective<readonly number[]>;

function bowl(a: number, b: number, name: string, tex: string): Plane {
  return onPlane({
    name,
    tex,
    value: (x, y) => a * x * x + b * y * y,
    gradient: (x, y) => [2 * a * x, 2 * b * y],
    curvature: () => [
      [2 * a, 0],
      [0, 2 * b],
    ],
    minima: [{ at: [0, 0], value: 0 }],
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    convex: true,
  });
}

/** A round bowl: every direction is alike, and the slope points straight at the lowest place. Condition number 1. */
export const roundBowl: Plane = bowl(1, 1, "x² + y²", "x^2 + y^2");

/** An oval bowl with curvatures 0.2 and 4, so condition number 20: too long a step along y is still too short along x. */
export const ovalBowl: Plane = bowl(0.1, 2, "0.1x² + 2y²", "0.1x^2 + 2y^2");

/** A ravine with curvatures 1 and 100: plain descent jumps from wall to wall and hardly gets on. */
export const ravine: Plane = bowl(0.5, 50, "x²/2 + 50y²", "\\tfrac12 x^2 + 50y^2");

/** A ravine across the axes, with curvatures 0.2 and 3.8: a learning rate for each coordinate does not help here. */
export const tiltedRavine: Plane = onPlane({
  name: "x² + y² + 1.8xy",
  tex: "x^2 + y^2 + 1.8xy",
  value: (x, y) => x * x + y * y + 1.8 * x * y,
  gradient: (x, y) => [2 * x + 1.8 * y, 2 * y + 1.8 * x],
  curvature: () => [
    [2, 1.8],
    [1.8, 2],
  ],
  minima: [{ at: [0, 0], value: 0 }],
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  convex: true,
});
