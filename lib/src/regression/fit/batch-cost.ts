import type { Samples } from "../data/regression-data";
import { expansionOf } from "./expansion";
import { leastSquaresAtOnce } from "./least-squares";
import { squaredError } from "./squared-error";

/** A cost with its slope: returns the value at a point and writes the gradient there into a list. */
export type CostWithGradient = (point: ArrayLike<number>, gradient: Float64Array) => number;

/** The mean squared error through its moments; through the data where these are too large to be squared. */
export function costThroughMoments(samples: Samples, intercept: boolean): CostWithGradient {
  const found = leastSquaresAtOnce(samples, intercept);
  if (!Number.isFinite(found.error)) return costThroughData(samples, intercept);
  const { value, slope } = expansionOf(found, intercept);
  return (point, gradient) => {
    slope(point, gradient);
    return value(point);
  };
}

/** The mean squared error by its definition. */
export function costThroughData(samples: Samples, intercept: boolean): CostWithGradient {
  return (point, gradient) => squaredError(samples, intercept, point, gradient);
}
