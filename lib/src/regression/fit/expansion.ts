import type { Samples } from "../data/regression-data";
import { type LeastSquares, leastSquares } from "./least-squares";
import { squaredError } from "./squared-error";

/** A cost with its slope: returns the value at a point and writes the gradient there into a list. */
export type CostWithGradient = (point: ArrayLike<number>, gradient: Float64Array) => number;

/**
 * The mean squared error without the data: a quadratic is all there in its value, slope and Hessian at one point.
 *
 * $c(p) = c(q) + g(q)^T\delta + h^2 + \frac1n\delta_w^TG\delta_w$ with $\delta = p - q$, where q is the least-squares point, G holds the products of
 * features about their means, and $h = \delta_b + \bar x\cdot\delta_w$ is how far apart the two planes are at those means. There nothing cancels: the first
 * terms are as small as they get, the last two are not negative; features far from 0 would cancel in products that are not about their means.
 */
export function expansionOf(leastSquares: LeastSquares, intercept: boolean): CostWithGradient {
  const { point: anchor, error, gradient: rest, moments } = leastSquares;
  const { columns, means } = moments;
  const spread = moments.gram.map((product) => product / moments.count);
  const first = intercept ? 1 : 0;
  const apart = new Float64Array(columns);
  return (point, gradient) => {
    let height = intercept ? (point[0] as number) - (anchor[0] as number) : 0;
    let value = intercept ? (rest[0] as number) * height : 0;
    for (let j = 0; j < columns; j++) {
      const away = (point[first + j] as number) - (anchor[first + j] as number);
      apart[j] = away;
      height += (means[j] as number) * away;
      value += (rest[first + j] as number) * away;
    }
    value += height * height;
    if (intercept) gradient[0] = 2 * height + (rest[0] as number);
    for (let j = 0, at = 0; j < columns; j++) {
      let slope = 0;
      for (let k = 0; k < columns; k++, at++) slope += (spread[at] as number) * (apart[k] as number);
      value += slope * (apart[j] as number);
      gradient[first + j] = 2 * (slope + height * (means[j] as number)) + (rest[first + j] as number);
    }
    return error + value;
  };
}

/** The mean squared error through its moments; through the data where these are too large to be squared. */
export function costThroughMoments(samples: Samples, intercept: boolean): CostWithGradient {
  const found = leastSquares(samples, intercept, 0);
  return Number.isFinite(found.error) ? expansionOf(found, intercept) : costThroughData(samples, intercept);
}

/** The mean squared error by its definition. */
export function costThroughData(samples: Samples, intercept: boolean): CostWithGradient {
  return (point, gradient) => squaredError(samples, intercept, point, gradient);
}
