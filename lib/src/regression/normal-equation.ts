import { optionsObject, refuse } from "../arguments";
import { counted, readable } from "../readable";
import { type RegressionData, requireData } from "./data/regression-data";
import { leastSquares } from "./fit/least-squares";

/** Which model to solve for. */
export interface NormalEquationOptions {
  /** Whether the model has an intercept. @default true */
  readonly intercept?: boolean;
}

/** The least-squares solution. */
export interface LeastSquaresSolution {
  /** One number for each feature. */
  readonly weights: readonly number[];
  /** The intercept; 0 in a model without one. */
  readonly bias: number;
  /** The mean squared error, as low as it gets. */
  readonly loss: number;
  /** Features that say nothing new, counted from 0: constant ones, and sums of multiples of others. Their weights are 0. */
  readonly collinear: readonly number[];
  /** The result in words. */
  readonly sentence: string;
}

/**
 * The best linear model at one blow, without descending: the judge of every descent on a mean squared error.
 *
 * At the minimum the slope is 0, which is the normal equation $A^TA\,p = A^Ty$. It is solved by Cholesky's method on centered, scaled columns,
 * and then corrected with what the data themselves leave over, so that it keeps its digits where features are large, far from 0 or nearly alike.
 * Of collinear features (one is the sum of multiples of others, to within a millionth) any mixture fits equally well: the superfluous ones get
 * weight 0, and are named.
 *
 * Derived in notebook `09-linear-regression-in-practice`. Source: C. F. Gauss, "Theoria motus", 1809.
 *
 * @param data samples { x, y }: x a list of numbers, of rows, or a matrix.
 * @throws ArgumentError when lengths do not match, there are no data, a number is not finite or too large to be squared.
 *
 * @example
 * ```ts
 * const { weights, bias, loss } = normalEquation(linearData(randomState(42)));
 * console.log(weights[0]?.toFixed(4), bias.toFixed(4), loss.toFixed(4)); // 2.8851 4.1075 0.2016
 * ```
 */
export function normalEquation(
  data: RegressionData,
  options: NormalEquationOptions = {},
): LeastSquaresSolution {
  const where = "normalEquation";
  const { intercept = true } = optionsObject<NormalEquationOptions>(where, options, ["intercept"]);
  if (typeof intercept !== "boolean") refuse(where, "intercept", "true or false", intercept);
  const samples = requireData(where, data);
  requireSmallEnough(where, samples.x.columns);
  const { point, error, dependent } = leastSquares(samples, intercept, 3);
  return {
    weights: [...(intercept ? point.subarray(1) : point)],
    bias: intercept ? (point[0] as number) : 0,
    loss: error,
    collinear: dependent,
    sentence: inWords(error, samples.x.columns, dependent),
  };
}

function requireSmallEnough(where: string, columns: number): void {
  if (columns > 2000) refuse(where, "data.x", "at most 2000 features wide", columns);
}

function inWords(error: number, columns: number, dependent: readonly number[]): string {
  const best = `The lowest mean squared error is ${readable(error)}.`;
  if (dependent.length === 0) return best;
  const which = dependent.length === 1 ? "that one has" : "those have";
  return (
    `${best} It is not reached at one place only: of ${counted(columns, "feature")}, ${dependent.length} ` +
    `(number ${dependent.map((j) => j + 1).join(", ")}) can be made from the others, so ${which} weight 0 here.`
  );
}
