import type { Objective } from "../objective";

/** A valley with a flat floor: where it is lowest the curvature is 0, so no learning rate gives a steady shrinking. */
export const quartic: Objective = {
  name: "x⁴",
  tex: "x^4",
  variables: ["x"],
  value: (x) => x * x * (x * x),
  gradient: (x) => 4 * x * x * x,
  curvature: (x) => 12 * x * x,
  minima: [{ at: 0, value: 0 }],
  domain: [[-2, 2]],
  convex: true,
};
