import { ArgumentError, refuse } from "../../arguments";
import { type Features, type Matrix, requireMatrix, requireNumbers } from "./matrix";

/** Samples to learn from: the features `x` and, for each sample, the target `y`. */
export interface RegressionData {
  readonly x: Features;
  readonly y: ArrayLike<number>;
}

/** Samples with one feature, as two lists: points of a plane. */
export interface LineData {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Checked samples: one row of the matrix for each target. */
export interface Samples {
  readonly x: Matrix;
  readonly y: Float64Array;
}

/** Features and targets, equally many and all finite. */
export function requireSamples(where: string, x: unknown, y: unknown, names = ["x", "y"] as const): Samples {
  const matrix = requireMatrix(where, names[0], x);
  const targets = requireNumbers(where, names[1], y);
  if (matrix.rows === targets.length) return { x: matrix, y: targets };
  throw new ArgumentError(
    `${where}: ${names[1]} must be as long as ${names[0]} has samples, ${matrix.rows}, got ${targets.length} numbers`,
  );
}

export function requireData(where: string, data: unknown): Samples {
  const { x, y } = (data ?? {}) as Partial<RegressionData>;
  if (x === undefined || y === undefined) return refuse(where, "data", "a record { x, y }", data);
  return requireSamples(where, x, y);
}
