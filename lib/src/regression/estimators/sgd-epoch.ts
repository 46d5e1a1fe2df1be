import type { Samples } from "../data/regression-data";
import type { SGDSettings } from "./sgd-options";

/** The learning rate of the t-th sample of a fit, counted from 1. */
export type RateOf = (t: number) => number;

/** Roots where they do: √√t takes a fifth of the time of a power. */
export function rateOf({
  learningRateSchedule,
  initialLearningRate,
  learningRatePower,
}: SGDSettings): RateOf {
  if (learningRateSchedule === "constant") return () => initialLearningRate;
  if (learningRatePower === 0.25) return (t) => initialLearningRate / Math.sqrt(Math.sqrt(t));
  if (learningRatePower === 0.5) return (t) => initialLearningRate / Math.sqrt(t);
  return (t) => initialLearningRate / t ** learningRatePower;
}

/**
 * One pass over the samples in the given order. Every sample moves the weights at once; nothing is allocated.
 *
 * @param weights one for each feature and the intercept as the last; they are changed.
 * @param penalty how much squares of weights cost.
 * @param seen how many samples came before, in all passes.
 * @returns the sum of what each sample cost with the weights that it met.
 */
export function passOver(
  { x: { data, columns }, y }: Samples,
  order: Int32Array,
  weights: Float64Array,
  penalty: number,
  rate: RateOf,
  seen: number,
  fitIntercept: boolean,
): number {
  let intercept = weights[columns] as number;
  let cost = 0;
  for (let k = 0; k < order.length; k++) {
    const sample = order[k] as number;
    const row = sample * columns;
    let prediction = intercept;
    let squares = 0;
    for (let j = 0; j < columns; j++) {
      const weight = weights[j] as number;
      prediction += weight * (data[row + j] as number);
      squares += weight * weight;
    }
    const error = prediction - (y[sample] as number);
    const eta = rate(seen + k + 1);
    const shrink = 1 - eta * penalty;
    const step = eta * error;
    cost += (error * error + penalty * squares) / 2;
    for (let j = 0; j < columns; j++)
      weights[j] = (weights[j] as number) * shrink - step * (data[row + j] as number);
    if (fitIntercept) intercept -= step;
  }
  weights[columns] = intercept;
  return cost;
}
