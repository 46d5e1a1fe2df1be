import type { Objective } from "../objective";

/** Two equally deep valleys with a hill between them: the side of the start decides, and on the hill's top the slope is 0. */
export const doubleWell: Objective = {
  name: "(x² − 1)²",
  tex: "(x^2-1)^2",
  variables: ["x"],
  value: (x) => (x * x - 1) * (x * x - 1),
  gradient: (x) => 4 * x * (x * x - 1),
  curvature: (x) => 12 * x * x - 4,
  minima: [
    { at: -1, value: 0 },
    { at: 1, value: 0 },
  ],
  domain: [[-2, 2]],
  convex: false,
};
