import { library } from "./library.mjs";

const {
  costGrid,
  descend,
  exactLineData,
  featuresData,
  halfMeanSquaredError,
  LinearRegressionGD,
  linspace,
  randomState,
  SGDRegressor,
  StandardScaler,
} = library;

const features = featuresData(randomState(42), { n: 100, weights: [3, -2], bias: 5, noise: 0.5 });
const many = featuresData(randomState(42), { n: 1000, weights: [1, 2, 3, 4, 5], bias: 0, noise: 0.5 });
const scaled = new StandardScaler().fitTransform(many.x);

/** @type {readonly import("../measure.mjs").Row[]} */
export const fits = [
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
    run: () => new SGDRegressor({ randomState: 42 }).fit(scaled, many.y),
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

/** The record that both sides return. */
function pick({ points, values, gradients }) {
  return { points, values, gradients };
}
