import { library } from "./library.mjs";

const { descend, momentum, parabola } = library;
const square = parabola();
const theta = parabola({ variable: "θ" });
const remembering = momentum({ momentum: 0.9 });

/** A digest of a run: its length, and where it ended. */
const check = ({ points, values, gradients, final }) => [
  points.length,
  final,
  values.at(-1),
  gradients.at(-1),
];

/** @type {readonly import("../measure.mjs").Row[]} */
export const descents = [
  {
    name: "θ² with tolerance",
    peer: "theta^2 with tolerance",
    goal: 5,
    run: () =>
      descend(theta, {
        start: 3,
        learningRate: 0.3,
        tolerance: 1e-5,
        stop: "before-accepting",
        maxIterations: 20,
      }),
    check,
  },
  {
    name: "x² 1000 steps",
    peer: "x^2, 1000 steps",
    goal: 5,
    run: () => descend(square, { start: 10, learningRate: 0.1, maxIterations: 1000 }),
    check,
  },
  {
    name: "momentum",
    goal: 5,
    run: () => descend(square, { start: 10, learningRate: 0.1, maxIterations: 20, rule: remembering }),
    check,
  },
];
