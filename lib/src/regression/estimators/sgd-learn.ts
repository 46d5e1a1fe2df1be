import type { Samples } from "../data/regression-data";
import { shuffleOrder, shuffleSeed } from "./sample-order";
import { passOver, rateOf } from "./sgd-epoch";
import type { SGDSettings } from "./sgd-options";

/** Why a fit ended: passes in vain, all passes used up, or numbers that are not finite any more. */
export type SGDStatus = "tolerance" | "budget" | "non-finite";

/** What a fit leaves behind. */
export interface Learned {
  readonly coefficients: readonly number[];
  readonly intercept: number;
  /** Passes over the data. */
  readonly iterations: number;
  /** 1 + the samples seen. */
  readonly t: number;
  /** The mean cost of each pass. */
  readonly lossHistory: readonly number[];
  readonly status: SGDStatus;
}

/** Passes over the samples until the stopping rule has had enough. */
export function learn(samples: Samples, settings: SGDSettings): Learned {
  const { penaltyStrength, maxIterations, patience, shuffle, fitIntercept } = settings;
  const { rows: count, columns } = samples.x;
  const tolerance = settings.tolerance ?? Number.NEGATIVE_INFINITY;
  const penalty = settings.penalty === null ? 0 : penaltyStrength;
  const seed = shuffleSeed(settings.randomState);
  const rate = rateOf(settings);
  const weights = new Float64Array(columns + 1);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const losses = new Float64Array(maxIterations);
  let iterations = 0;
  let status: SGDStatus = "budget";
  let best = Number.POSITIVE_INFINITY;
  let vain = 0;
  while (iterations < maxIterations && status === "budget") {
    if (shuffle) shuffleOrder(order, seed);
    const loss = passOver(samples, order, weights, penalty, rate, count * iterations, fitIntercept) / count;
    losses[iterations++] = loss;
    vain = loss > best - tolerance ? vain + 1 : 0;
    best = Math.min(best, loss);
    if (!Number.isFinite(loss) || !weights.every(Number.isFinite)) status = "non-finite";
    else if (vain >= patience) status = "tolerance";
  }
  return {
    coefficients: Array.from(weights.subarray(0, columns)),
    intercept: weights[columns] as number,
    iterations,
    t: 1 + count * iterations,
    lossHistory: Array.from(losses.subarray(0, iterations)),
    status,
  };
}
