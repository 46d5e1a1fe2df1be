import type { LeastSquares } from "./least-squares";
import { rowTimes } from "./moments";

/** A cost in two halves, for who wants only one of them. */
export interface Expansion {
  readonly value: (point: ArrayLike<number>) => number;
  /** Writes the slope into a list. */
  readonly slope: (point: ArrayLike<number>, gradient: Float64Array) => void;
}

/**
 * The mean squared error without the data: a quadratic is all there in its value, slope and Hessian at one point.
 *
 * $c(p) = c(q) + g(q)^T\delta + h^2 + \frac1n\delta_w^TG\delta_w$ with $\delta = p - q$, where q is the least-squares point, G holds the products of
 * features about their means, and $h = \delta_b + \bar x\cdot\delta_w$ is how far apart the two planes are at those means. There nothing cancels: the first
 * terms are as small as they get, the last two are not negative; features far from 0 would cancel in products that are not about their means.
 */
export function expansionOf(leastSquares: LeastSquares, intercept: boolean): Expansion {
  return intercept && leastSquares.moments.columns === 1
    ? lineExpansion(leastSquares)
    : planeExpansion(leastSquares, intercept);
}

function planeExpansion(leastSquares: LeastSquares, intercept: boolean): Expansion {
  const { point: anchor, error, gradient: rest, moments } = leastSquares;
  const { columns, means } = moments;
  const spread = moments.gram.map((product) => product / moments.count);
  const first = intercept ? 1 : 0;
  const apart = new Float64Array(columns);
  /** Leaves the difference of the weights in `apart`, and returns that of the planes at the means. */
  const heightOf = (point: ArrayLike<number>) => {
    let height = intercept ? (point[0] as number) - (anchor[0] as number) : 0;
    for (let j = 0; j < columns; j++) {
      apart[j] = (point[first + j] as number) - (anchor[first + j] as number);
      height += (means[j] as number) * (apart[j] as number);
    }
    return height;
  };
  return {
    value(point) {
      const height = heightOf(point);
      let value = intercept ? (rest[0] as number) * ((point[0] as number) - (anchor[0] as number)) : 0;
      for (let j = 0; j < columns; j++)
        value += (apart[j] as number) * ((rest[first + j] as number) + rowTimes(spread, j, apart));
      return error + height * height + value;
    },
    slope(point, gradient) {
      const height = heightOf(point);
      if (intercept) gradient[0] = 2 * height + (rest[0] as number);
      for (let j = 0; j < columns; j++)
        gradient[first + j] =
          2 * (rowTimes(spread, j, apart) + height * (means[j] as number)) + (rest[first + j] as number);
    },
  };
}

/**
 * The expansion of a cost with two parameters, intercept and slope. The same as for any number of features, with numbers in the place of lists: half the time,
 * for what most of the course fits, and grids ask ten thousand times.
 */
function lineExpansion({ point, error, gradient, moments }: LeastSquares): Expansion {
  const [intercept, slope] = [point[0] as number, point[1] as number];
  const [restOfIntercept, restOfSlope] = [gradient[0] as number, gradient[1] as number];
  const mean = moments.means[0] as number;
  const spread = (moments.gram[0] as number) / moments.count;
  return {
    value(place) {
      const rise = (place[0] as number) - intercept;
      const turn = (place[1] as number) - slope;
      const height = rise + mean * turn;
      return error + height * height + (restOfIntercept * rise + turn * (restOfSlope + spread * turn));
    },
    slope(place, into) {
      const turn = (place[1] as number) - slope;
      const height = (place[0] as number) - intercept + mean * turn;
      into[0] = 2 * height + restOfIntercept;
      into[1] = 2 * (spread * turn + height * mean) + restOfSlope;
    },
  };
}
