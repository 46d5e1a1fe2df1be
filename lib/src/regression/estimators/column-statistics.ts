import type { Matrix } from "../data/matrix";

/** The middle and the spread of each column. */
export interface ColumnStatistics {
  readonly mean: readonly number[];
  /** The population standard deviation; 1 where the column does not vary. */
  readonly scale: readonly number[];
}

/**
 * Means and population standard deviations in two passes: squares are taken of distances from the mean, for a mean square minus
 * a squared mean would lose its digits where the mean is large.
 */
export function columnStatistics(matrix: Matrix): ColumnStatistics {
  const { rows } = matrix;
  const mean = columnMeans(matrix);
  const scale = columnVariances(matrix, mean).map((variance, j) => {
    const middle = mean[j] as number;
    return variance <= roundingVariance(rows, middle, variance) ? 1 : Math.sqrt(variance);
  });
  return { mean: Array.from(mean), scale: Array.from(scale) };
}

/** A variance this small is what rounding leaves of a column that does not vary. */
function roundingVariance(count: number, mean: number, variance: number): number {
  return count * Number.EPSILON * variance + (count * mean * Number.EPSILON) ** 2;
}

function columnMeans({ rows, columns, data }: Matrix): Float64Array {
  const sums = new Float64Array(columns);
  for (let i = 0, at = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, at++) sums[j] = (sums[j] as number) + (data[at] as number);
  return sums.map((sum) => sum / rows);
}

function columnVariances({ rows, columns, data }: Matrix, mean: Float64Array): Float64Array {
  const squares = new Float64Array(columns);
  const rests = new Float64Array(columns);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      const distance = (data[at] as number) - (mean[j] as number);
      squares[j] = (squares[j] as number) + distance * distance;
      rests[j] = (rests[j] as number) + distance;
    }
  }
  // Distances from the exact mean add up to 0: what is left over is the rounding of the mean.
  return squares.map((square, j) => (square - (rests[j] as number) ** 2 / rows) / rows);
}
