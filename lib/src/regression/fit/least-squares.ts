import type { Samples } from "../data/regression-data";
import { type Moments, momentsOf } from "./moments";
import { type Solution, solver } from "./solve";
import { squaredError } from "./squared-error";

/** Where the mean squared error is lowest, or as near as rounding allows, and what is true there. */
export interface LeastSquares {
  /** The intercept first, where there is one, then the weights. */
  readonly point: Float64Array;
  /** Not finite where numbers are too large to be squared. */
  readonly error: number;
  /** What is left of the slope: all but 0. */
  readonly gradient: Float64Array;
  readonly moments: Moments;
  /** Features that the others (or the intercept) make superfluous; their weight is 0. */
  readonly dependent: readonly number[];
}

/**
 * The least-squares point from the moments, then looked at through the data themselves: once for its true error and slope, and as often more
 * as `corrections` says, each of which takes the slope that is left and steps it away (Newton's step, which for a quadratic is the whole way).
 */
export function leastSquares(samples: Samples, intercept: boolean, corrections: number): LeastSquares {
  const moments = momentsOf(samples, intercept);
  const solution = solver(moments.gram, moments.columns);
  const gradient = new Float64Array(moments.columns + (intercept ? 1 : 0));
  let point = withIntercept(moments, intercept, moments.targetMean, solution.solve(moments.cross));
  let error = squaredError(samples, intercept, point, gradient);
  for (let turn = 0; turn < corrections; turn++) {
    const better = corrected(point, gradient, moments, intercept, solution);
    const next = new Float64Array(gradient.length);
    const nextError = squaredError(samples, intercept, better, next);
    if (!(nextError <= error)) break;
    point = better;
    error = nextError;
    gradient.set(next);
  }
  const isSound = [moments.gram, moments.cross].every((sums) => sums.every(Number.isFinite));
  return { point, error: isSound ? error : Number.NaN, gradient, moments, dependent: solution.dependent };
}

/** The intercept that goes with weights: the plane passes through the means. */
function withIntercept(
  { means }: Moments,
  intercept: boolean,
  targetMean: number,
  weights: Float64Array,
): Float64Array {
  if (!intercept) return weights;
  const height = weights.reduce((rest, weight, j) => rest - weight * (means[j] as number), targetMean);
  return Float64Array.of(height, ...weights);
}

function corrected(
  point: Float64Array,
  gradient: Float64Array,
  moments: Moments,
  intercept: boolean,
  { solve }: Solution,
): Float64Array {
  const { count, means } = moments;
  const slopes = intercept ? gradient.subarray(1) : gradient;
  const height = intercept ? (gradient[0] as number) : 0;
  const right = slopes.map((slope, j) => (-count / 2) * (slope - (means[j] as number) * height));
  const step = withIntercept(moments, intercept, -height / 2, solve(right));
  return point.map((each, j) => each + (step[j] as number));
}
