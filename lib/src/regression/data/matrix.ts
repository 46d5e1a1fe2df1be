import { ArgumentError, describe, refuse } from "../../arguments";

/**
 * A table of numbers in one piece of memory, row by row: entry (i, j) is `data[i * columns + j]`. What large data come as.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

/** Features of samples: a list of numbers (one feature), a list of rows (one row a sample), or a {@link Matrix}. */
export type Features = ArrayLike<number> | readonly ArrayLike<number>[] | Matrix;

/** Squares, and products of squares, of larger numbers could no longer be added up. */
const largest = 1e100;

/**
 * Features as a matrix, with at least one row and one column, all entries finite. A matrix stays where it is; lists are copied,
 * and a list of numbers becomes a single column.
 */
export function requireMatrix(where: string, argument: string, features: unknown): Matrix {
  if (isMatrixLike(features)) return checkedMatrix(where, argument, features);
  if (!isList(features) || features.length === 0)
    return refuse(where, argument, "a list of numbers, a list of rows, or a matrix, not empty", features);
  return isList(features[0])
    ? fromRows(where, argument, features as ArrayLike<unknown>)
    : { rows: features.length, columns: 1, data: requireNumbers(where, argument, features) };
}

/** A list of finite numbers, at least one. A Float64Array stays where it is, other lists are copied. */
export function requireNumbers(where: string, argument: string, list: unknown): Float64Array {
  if (!isList(list) || list.length === 0)
    return refuse(where, argument, "a list of finite numbers, not empty", list);
  const numbers = list instanceof Float64Array ? list : new Float64Array(list.length);
  if (numbers !== list) copyNumbers(list, numbers, 0);
  const wrong = placeOfUnusable(numbers);
  return wrong < 0 ? numbers : refuseEntry(where, `${argument}[${wrong}]`, list[wrong]);
}

export function isMatrixLike(features: unknown): features is Matrix {
  return typeof features === "object" && features !== null && "data" in features && "columns" in features;
}

function checkedMatrix(where: string, argument: string, matrix: Matrix): Matrix {
  const { rows, columns, data } = matrix;
  const fits =
    data instanceof Float64Array &&
    [rows, columns].every((size) => Number.isInteger(size) && size > 0) &&
    rows * columns === data.length;
  if (!fits) {
    const got = `rows ${describe(rows)}, columns ${describe(columns)}, ${data instanceof Float64Array ? `${data.length} entries` : "data of another type"}`;
    throw new ArgumentError(
      `${where}: ${argument} must be { rows, columns, data: Float64Array } with rows · columns entries, got ${got}`,
    );
  }
  const wrong = placeOfUnusable(data);
  if (wrong < 0) return { rows, columns, data };
  const [i, j] = [Math.floor(wrong / columns), wrong % columns];
  return refuseEntry(where, `${argument}[${i}][${j}]`, data[wrong]);
}

function fromRows(where: string, argument: string, list: ArrayLike<unknown>): Matrix {
  const columns = (list[0] as ArrayLike<number>).length;
  if (columns === 0) refuse(where, `${argument}[0]`, "a row with at least one number", list[0]);
  const data = new Float64Array(list.length * columns);
  for (let i = 0; i < list.length; i++) {
    const row = list[i];
    if (!isList(row) || row.length !== columns)
      return refuse(where, `${argument}[${i}]`, `a row of ${columns} numbers, like the first`, row);
    copyNumbers(row, data, i * columns);
  }
  const wrong = placeOfUnusable(data);
  if (wrong < 0) return { rows: list.length, columns, data };
  const [i, j] = [Math.floor(wrong / columns), wrong % columns];
  return refuseEntry(where, `${argument}[${i}][${j}]`, (list[i] as ArrayLike<unknown>)[j]);
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}

/** Text and the like must not become a number in silence: "3" is refused as NaN is. */
function copyNumbers(from: ArrayLike<unknown>, to: Float64Array, offset: number): void {
  for (let i = 0; i < from.length; i++) {
    const value = from[i];
    to[offset + i] = typeof value === "number" ? value : Number.NaN;
  }
}

function refuseEntry(where: string, argument: string, value: unknown): never {
  const rule = Number.isFinite(value) ? `at most ${largest} in size` : "a finite number";
  return refuse(where, argument, rule, value);
}

function placeOfUnusable(numbers: Float64Array): number {
  return areAllUsable(numbers) ? -1 : numbers.findIndex((each) => !(Math.abs(each) <= largest));
}

/** What overflows when it is scaled up, times 0, is NaN; the rest is 0. Four sums at once, for one alone would wait for each addition. */
function areAllUsable(numbers: Float64Array): boolean {
  const scale = Number.MAX_VALUE / largest;
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = numbers.length - (numbers.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a += (numbers[i] as number) * scale * 0;
    b += (numbers[i + 1] as number) * scale * 0;
    c += (numbers[i + 2] as number) * scale * 0;
    d += (numbers[i + 3] as number) * scale * 0;
  }
  for (let i = whole; i < numbers.length; i++) a += (numbers[i] as number) * scale * 0;
  return a + b + c + d === 0;
}
