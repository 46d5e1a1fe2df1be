import { ArgumentError, refuse } from "../../arguments";
import type { Matrix } from "../data/matrix";

/** Which columns a product multiplies, none of them before the one in front: [0, 0, 1] is the square of the first times the second. */
export type Factors = readonly number[];

/** More columns, or more numbers in all, are a slip of the hand. */
const mostColumns = 10_000;
const mostNumbers = 100_000_000;

/** What products to make. */
interface Shape {
  readonly degree: number;
  readonly includeBias: boolean;
  readonly interactionOnly: boolean;
}

/** All products of up to `degree` columns, the shorter first; without repetition where each column may appear but once. */
export function productsOf(
  where: string,
  columns: number,
  { degree, includeBias, interactionOnly }: Shape,
): readonly Factors[] {
  const found: Factors[] = includeBias ? [[]] : [];
  let longest: Factors[] = [[]];
  for (let length = 1; length <= degree && longest.length > 0; length++) {
    const longer: Factors[] = [];
    for (const factors of longest) {
      const last = factors.at(-1);
      for (let next = last === undefined ? 0 : last + (interactionOnly ? 1 : 0); next < columns; next++) {
        longer.push([...factors, next]);
        if (found.length + longer.length > mostColumns)
          throw new ArgumentError(
            `${where}: degree ${degree} of ${columns} features makes more than ${mostColumns} new ones; lower the degree`,
          );
      }
    }
    found.push(...longer);
    longest = longer;
  }
  return found;
}

/** The products of each row. */
export function multiplied(
  where: string,
  { rows, columns, data }: Matrix,
  products: readonly Factors[],
): Matrix {
  const width = products.length;
  if (rows * width > mostNumbers)
    throw new ArgumentError(
      `${where}: x must have so few rows that the result has at most ${mostNumbers} numbers, got ${rows} rows of ${width}`,
    );
  const result = new Float64Array(rows * width);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < width; k++) {
      let product = 1;
      for (const j of products[k] as Factors) product *= data[i * columns + j] as number;
      if (!Number.isFinite(product)) refuse(where, `x[${i}]`, "so small that its powers are finite", product);
      result[i * width + k] = product;
    }
  }
  return { rows, columns: width, data: result };
}
