import type { Objective } from "../objective";

/** A hollow in a plain: far out the slope all but vanishes, and plain descent stands still there without having arrived. */
export const plateau: Objective = {
  name: "1 − exp(−x²)",
  tex: "1 - e^{-x^2}",
  variables: ["x"],
  value: (x) => 1 - Math.exp(-x * x),
  gradient: (x) => 2 * x * Math.exp(-x * x),
  curvature: (x) => (2 - 4 * x * x) * Math.exp(-x * x),
  minima: [{ at: 0, value: 0 }],
  domain: [[-4, 4]],
  convex: false,
};
