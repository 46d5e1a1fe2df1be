import type { Objective } from "../objective";
import { zeroBetween } from "../zeros";

const value = (x: number) => x * Math.cos(Math.PI * x);
const gradient = (x: number) => Math.cos(Math.PI * x) - Math.PI * x * Math.sin(Math.PI * x);

/**
 * Waves that grow: a shallow valley left of 0 and a deeper one to the right, so that a run can end in the wrong one.
 * Between −1 and 2 these are all; farther out there are ever deeper ones.
 */
export const growingWaves: Objective = {
  name: "x·cos(πx)",
  tex: "x\\cos(\\pi x)",
  variables: ["x"],
  value,
  gradient,
  curvature: (x) => -Math.PI * (2 * Math.sin(Math.PI * x) + Math.PI * x * Math.cos(Math.PI * x)),
  minima: [zeroBetween(gradient, -0.5, 0), zeroBetween(gradient, 1, 1.5)].map((at) => ({
    at,
    value: value(at),
  })),
  domain: [[-1, 2]],
  convex: false,
};
