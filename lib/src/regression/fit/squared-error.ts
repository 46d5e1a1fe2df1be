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
  // One kind of list in the loops below, or they would run at half the speed.
  const place = point instanceof Float64Array ? point : Float64Array.from(point);
  let total = 0;
  gradient.fill(0);
  for (let start = 0; start < rows; start += blockSize)
    total += addBlock(samples, intercept, place, gradient, start, Math.min(rows, start + blockSize));
  for (let j = 0; j < gradient.length; j++) gradient[j] = (2 * (gradient[j] as number)) / rows;
  return total / rows;
}

function addBlock(
  samples: Samples,
  intercept: boolean,
  point: Float64Array,
  gradient: Float64Array,
  start: number,
  end: number,
): number {
  const inFours = end - ((end - start) % 4);
  return (
    addFourAtATime(samples, intercept, point, gradient, start, inFours) +
    addOneAtATime(samples, intercept, point, gradient, inFours, end)
  );
}

/** Four samples meet each weight together: it is read once, the four sums do not wait for one another, and it takes half the time. */
function addFourAtATime(
  { x: { columns, data }, y }: Samples,
  intercept: boolean,
  point: Float64Array,
  gradient: Float64Array,
  start: number,
  end: number,
): number {
  const first = intercept ? 1 : 0;
  const height = intercept ? (point[0] as number) : 0;
  let squares = 0;
  let errors = 0;
  for (let i = start, p = start * columns; i < end; i += 4, p += 4 * columns) {
    const q = p + columns;
    const r = q + columns;
    const s = r + columns;
    let a = height - (y[i] as number);
    let b = height - (y[i + 1] as number);
    let c = height - (y[i + 2] as number);
    let d = height - (y[i + 3] as number);
    for (let j = 0; j < columns; j++) {
      const weight = point[first + j] as number;
      a += (data[p + j] as number) * weight;
      b += (data[q + j] as number) * weight;
      c += (data[r + j] as number) * weight;
      d += (data[s + j] as number) * weight;
    }
    for (let j = 0; j < columns; j++) {
      const ofTwo = a * (data[p + j] as number) + b * (data[q + j] as number);
      const ofOthers = c * (data[r + j] as number) + d * (data[s + j] as number);
      gradient[first + j] = (gradient[first + j] as number) + (ofTwo + ofOthers);
    }
    errors += a + b + c + d;
    squares += a * a + b * b + c * c + d * d;
  }
  if (intercept) gradient[0] = (gradient[0] as number) + errors;
  return squares;
}

function addOneAtATime(
  { x: { columns, data }, y }: Samples,
  intercept: boolean,
  point: Float64Array,
  gradient: Float64Array,
  start: number,
  end: number,
): number {
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
