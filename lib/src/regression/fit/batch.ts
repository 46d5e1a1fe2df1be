import type { Samples } from "../data/regression-data";
import { type CostWithGradient, costThroughData, costThroughMoments } from "./batch-cost";

/** How to run a batch descent. */
export interface BatchSettings {
  readonly intercept: boolean;
  readonly learningRate: number;
  readonly iterations: number;
  /** End at the first cost that is not finite. */
  readonly stopAtNonFinite: boolean;
}

/** What came of it: the parameters, their cost, and the cost before each step. */
export interface BatchFit {
  readonly point: Float64Array;
  readonly cost: number;
  readonly costs: Float64Array;
}

/**
 * Gradient descent on the mean squared error of a linear model, from 0, with all samples in each step.
 *
 * There are two ways to the same numbers: to go through the data at each step, or once beforehand and then only through as many sums as there
 * are pairs of features. Whichever costs less is taken.
 */
export function batchFit(samples: Samples, settings: BatchSettings): BatchFit {
  const { intercept, iterations } = settings;
  const costOf = isWorthMoments(samples, iterations) ? costThroughMoments : costThroughData;
  return walk(costOf(samples, intercept), samples.x.columns + (intercept ? 1 : 0), settings);
}

/** Multiplications of the two ways, counted. The matrices of moments must also be small beside the data. */
export function isWorthMoments({ x: { rows, columns } }: Samples, iterations: number): boolean {
  const throughData = 2 * rows * columns * iterations;
  const beforehand = (rows * columns * (columns + 8)) / 2 + columns ** 3 / 3;
  return columns <= rows / 8 && beforehand + columns * columns * iterations < throughData;
}

/** The loop: it allocates nothing. */
function walk(costAt: CostWithGradient, size: number, settings: BatchSettings): BatchFit {
  const { learningRate, iterations, stopAtNonFinite } = settings;
  const point = new Float64Array(size);
  const gradient = new Float64Array(size);
  const costs = new Float64Array(iterations);
  let cost = costAt(point, gradient);
  let step = 0;
  while (step < iterations && (Number.isFinite(cost) || !stopAtNonFinite)) {
    costs[step++] = cost;
    for (let j = 0; j < size; j++) point[j] = (point[j] as number) - learningRate * (gradient[j] as number);
    cost = costAt(point, gradient);
  }
  return { point, cost, costs: costs.subarray(0, step) };
}
