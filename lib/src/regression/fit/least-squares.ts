import type { Samples } from "../data/regression-data";
import { type Moments, momentsOf, rowTimes } from "./moments";
import { levelPlane, type Plane, someOf } from "./plane";
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
  const moments = momentsOf(samples, intercept, levelPlane(samples, intercept));
  const { solution, found } = solved(moments, intercept);
  const { gradient } = found;
  let { point } = found;
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
  return { ...found, point, error: isSound(moments) ? error : Number.NaN };
}

/** With fewer samples than this many times those that give the rough plane, that would not pay. */
const manyTimes = 8;
/** An error that is a smaller share of what the targets are above the rough plane has lost digits. */
const leastShare = 1 / 4;

/**
 * The same, without corrections, in a single pass over many samples. Some of them give a rough plane; what the targets of all are above it is not much
 * more than the error that will be left, so that their moments say this error without losing digits. Where they do not, the data are asked.
 */
export function leastSquaresAtOnce(samples: Samples, intercept: boolean): LeastSquares {
  const { rows, columns } = samples.x;
  const count = Math.max(512, 8 * columns);
  if (rows < manyTimes * count) return leastSquares(samples, intercept, 0);
  const moments = momentsOf(samples, intercept, roughPlane(someOf(samples, count), intercept));
  const { found } = solved(moments, intercept);
  if (!isSound(moments)) return { ...found, error: Number.NaN };
  if (found.error > (leastShare * moments.squareAbove) / rows) return found;
  return { ...found, error: squaredError(samples, intercept, found.point, found.gradient) };
}

function roughPlane(samples: Samples, intercept: boolean): Plane {
  const moments = momentsOf(samples, intercept, levelPlane(samples, intercept));
  const weights = solver(moments.gram, moments.columns).solve(moments.cross);
  return { middle: moments.means, weights, height: moments.targetMean };
}

function isSound({ gram, cross, squareAbove }: Moments): boolean {
  return [gram, cross].every((sums) => sums.every(Number.isFinite)) && Number.isFinite(squareAbove);
}

/**
 * The solution, and what the moments say of it. With d from the weights of the plane to those of the solution, and e for what targets are above the plane:
 * the error is $\frac1n(e^Te - 2d^TX^Te + d^TX^TXd)$, its slope $\frac2n(X^TXd - X^Te)$, both about the means.
 */
function solved(
  moments: Moments,
  intercept: boolean,
): { readonly solution: Solution; readonly found: LeastSquares } {
  const { count, columns, gram, cross, crossAbove, squareAbove, plane, targetMean } = moments;
  const solution = solver(gram, columns);
  const weights = solution.solve(cross);
  const moved = weights.map((weight, j) => weight - (plane.weights[j] as number));
  let error = squareAbove;
  const slopes = moved.map((move, j) => {
    const bent = rowTimes(gram, j, moved);
    error += move * (bent - 2 * (crossAbove[j] as number));
    return (2 * (bent - (crossAbove[j] as number))) / count;
  });
  const point = withIntercept(moments, intercept, targetMean, weights);
  const { dependent } = solution;
  return {
    solution,
    found: {
      point,
      error: error / count,
      gradient: intercept ? Float64Array.of(0, ...slopes) : slopes,
      moments,
      dependent,
    },
  };
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
