import { type Features, isMatrixLike, type Matrix } from "../data/matrix";

/** What a table becomes: a matrix stays a matrix, a list of rows becomes a list of rows, a list of numbers a list of numbers. */
export type SameShape<F extends Features> = F extends Matrix
  ? Matrix
  : F extends ArrayLike<number>
    ? number[]
    : number[][];

/** Gives a result, held as a matrix, the shape of what went in. */
export function sameShape<F extends Features>(features: F, result: Matrix): SameShape<F> {
  if (isMatrixLike(features)) return result as SameShape<F>;
  const isListOfRows = typeof (features as ArrayLike<unknown>)[0] === "object";
  return (isListOfRows ? rowsOf(result) : Array.from(result.data)) as SameShape<F>;
}

/** A matrix as a list of rows. */
export function rowsOf({ rows, columns, data }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * columns, (i + 1) * columns)));
}
