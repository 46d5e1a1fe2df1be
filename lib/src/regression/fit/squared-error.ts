import type { Samples } from "../data/regression-data";

// A linear model's parameters are one list: the intercept first, where there is one, then a weight for each feature.

/** So many samples are summed by themselves before they join the total, which keeps rounding small. */
const blockSize = 512;

/**
 * The mean squared error of a linear model over all samples; its gradient is written into `gradient`.
 *
 * $\frac1n\sum r_i^2$ with $r_i = b + x_i\cdot w - y_i$; gradient $\frac2n\sum r_i$ for b and $\frac2n\sum r_i x_i$ for w.
 */
export function squaredError(
  samples: Samples,
  intercept: boolean,
  point: ArrayLike<number>,
  gradient: Float64Array,
): number {
  const { rows } = samples.x;
  let total = 0;
  gradient.fill(0);
  for (let start = 0; start < rows; start += blockSize)
    total += addBlock(samples, intercept, point, gradient, start, Math.min(rows, start + blockSize));
  for (let j = 0; j < gradient.length; j++) gradient[j] = (2 * (gradient[j] as number)) / rows;
  return total / rows;
}

function addBlock(
  { x, y }: Samples,
  intercept: boolean,
  point: ArrayLike<number>,
  gradient: Float64Array,
  start: number,
  end: number,
): number {
  const { columns, data } = x;
  const first = intercept ? 1 : 0;
  const height = intercept ? (point[0] as number) : 0;
  let squares = 0;
  let errors = 0;
  for (let i = start, from = start * columns; i < end; i++, from += columns) {
    let error = height - (y[i] as number);
    for (let j = 0; j < columns; j++) error += (data[from + j] as number) * (point[first + j] as number);
    for (let j = 0; j < columns; j++)
      gradient[first + j] = (gradient[first + j] as number) + error * (data[from + j] as number);
    errors += error;
    squares += error * error;
  }
  if (intercept) gradient[0] = (gradient[0] as number) + errors;
  return squares;
}
