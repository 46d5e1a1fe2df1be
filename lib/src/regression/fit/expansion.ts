import type { Samples } from "../data/regression-data";
import { hessianOf } from "./hessian";
import { type LeastSquares, leastSquares } from "./least-squares";
import { squaredError } from "./squared-error";

/** A cost with its slope: returns the value at a point and writes the gradient there into a list. */
export type CostWithGradient = (point: ArrayLike<number>, gradient: Float64Array) => number;

/**
 * The mean squared error without the data: a quadratic is all there in its value, slope and Hessian at one point.
 *
 * $c(p) = c(q) + g(q)^T\delta + \tfrac12 \delta^T H \delta$ with $\delta = p - q$, where q is the least-squares point. There nothing cancels: all terms but
 * the last are as small as they get, and the last is not negative.
 */
export function expansionOf(leastSquares: LeastSquares, intercept: boolean): CostWithGradient {
  const { point: anchor, error, gradient: rest, moments } = leastSquares;
  const hessian = hessianOf(moments, intercept);
  const size = anchor.length;
  const apart = new Float64Array(size);
  return (point, gradient) => {
    for (let j = 0; j < size; j++) apart[j] = (point[j] as number) - (anchor[j] as number);
    let value = 0;
    for (let j = 0; j < size; j++) {
      let slope = 0;
      for (let k = 0; k < size; k++) slope += (hessian[j * size + k] as number) * (apart[k] as number);
      value += (slope / 2 + (rest[j] as number)) * (apart[j] as number);
      gradient[j] = slope + (rest[j] as number);
    }
    return error + value;
  };
}

/** The mean squared error through its moments; through the data where these are too large to be squared. */
export function costThroughMoments(samples: Samples, intercept: boolean): CostWithGradient {
  const found = leastSquares(samples, intercept, 0);
  const { gram } = found.moments;
  return Number.isFinite(found.error) && gram.every(Number.isFinite)
    ? expansionOf(found, intercept)
    : costThroughData(samples, intercept);
}

/** The mean squared error by its definition. */
export function costThroughData(samples: Samples, intercept: boolean): CostWithGradient {
  return (point, gradient) => squaredError(samples, intercept, point, gradient);
}
