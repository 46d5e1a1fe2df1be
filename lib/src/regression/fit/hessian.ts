import type { Moments } from "./moments";

/**
 * The Hessian of the mean squared error, a square row by row: $\frac2n A^TA$, with A the features and, for the intercept, a first column of ones.
 * It is the same everywhere: the cost of a linear model is a quadratic.
 */
export function hessianOf({ count, columns, means, gram }: Moments, intercept: boolean): Float64Array {
  const first = intercept ? 1 : 0;
  const size = columns + first;
  const hessian = new Float64Array(size * size);
  if (intercept) hessian[0] = 2;
  for (let j = 0; j < columns; j++) {
    const mean = means[j] as number;
    if (intercept) hessian[j + 1] = hessian[(j + 1) * size] = 2 * mean;
    for (let k = 0; k < columns; k++)
      hessian[(j + first) * size + k + first] =
        (2 * (gram[j * columns + k] as number)) / count + 2 * mean * (means[k] as number);
  }
  return hessian;
}
