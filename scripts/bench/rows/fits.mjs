import { library } from "./library.mjs";

const {
  costGrid,
  descend,
  exactLineData,
  featuresData,
  fitLine,
  halfMeanSquaredError,
  LinearRegressionGD,
  linearData,
  linspace,
  randomState,
  SGDRegressor,
  StandardScaler,
} = library;

const data = linearData(randomState(42));
const features = featuresData(randomState(42), { n: 100, weights: [3, -2], bias: 5, noise: 0.5 });
const many = featuresData(randomState(42), { n: 1000, weights: [1, 2, 3, 4, 5], bias: 0, noise: 0.5 });
/** As one piece of memory, which is what the Python side has; to convert lists is not counted. */
const scaled = new StandardScaler().fitTransform({
  rows: 1000,
  columns: 5,
  data: Float64Array.from(many.x.flat()),
});
const target = Float64Array.from(many.y);

/** @type {readonly import("../measure.mjs").Row[]} */
export const fits = [
  line("batch 100 steps", "batch, 100 steps", { learningRate: 0.1, iterations: 100 }),
  line("stochastic 1000 steps", "stochastic, 1000 steps", {
    method: "stochastic",
    learningRate: 0.01,
    iterations: 1000,
  }),
  line("mini-batch 200 steps", "mini-batch, 200 steps", {
    method: "minibatch",
    batchSize: 16,
    learningRate: 0.05,
    iterations: 200,
  }),
  {
    name: "class 500 steps",
    peer: "class, 500 steps",
    goal: 5,
    run: () => new LinearRegressionGD({ learningRate: 0.1, iterations: 500 }).fit(features.x, features.y),
    check: ({ weights, bias, lossHistory }) => [...weights, bias, lossHistory.at(-1)],
  },
  {
    name: "SGDRegressor 1000×5",
    peer: "SGDRegressor 1000x5",
    goal: 2,
    run: () => new SGDRegressor({ randomState: 42 }).fit(scaled, target),
    check: ({ coefficients, intercept, iterations }) => [...coefficients, intercept, iterations],
  },
  {
    name: "one-parameter fit",
    goal: 5,
    run() {
      const cost = halfMeanSquaredError(exactLineData({ m: 20, slope: 0.5 }), { intercept: false });
      const run = descend(cost, { start: 0, learningRate: 1.15, maxIterations: 19 });
      return { ...pick(run), grid: linspace(-0.2, 1.2, 50).map(cost.value) };
    },
    check: ({ points, values, grid }) => [points.length, points.at(-1), values.at(-1), grid.length, grid[7]],
  },
  {
    name: "two-parameter fit with grid",
    goal: 5,
    run() {
      const cost = halfMeanSquaredError(exactLineData({ m: 20, intercept: 2, slope: 2 }));
      const run = descend(cost, { start: [0, 0], learningRate: 0.7, maxIterations: 14 });
      return { ...pick(run), grid: costGrid(cost, linspace(-4, 4, 101), linspace(-5, 5, 101)).costs };
    },
    check: ({ points, values, grid }) => [
      points.length,
      ...points.at(-1),
      values.at(-1),
      grid.length * grid[0].length,
      grid[10][90],
    ],
  },
];

/** A fit of a line to a hundred points. Both sides begin with the same new stream, and draw the same points. */
function line(name, peer, options) {
  return {
    name,
    peer,
    goal: 5,
    run: () => fitLine(data, { ...options, random: randomState(0) }),
    check: ({ lines, losses, gradients, slope, intercept }) => [
      lines.length,
      slope,
      intercept,
      losses.at(-1),
      gradients.at(-1).slope,
      gradients.at(-1).intercept,
    ],
  };
}

/** The record that both sides return. */
function pick({ points, values, gradients }) {
  return { points, values, gradients };
}
