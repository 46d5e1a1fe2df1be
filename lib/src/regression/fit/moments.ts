import type { Samples } from "../data/regression-data";
import { blockFor } from "./block";
import type { Plane } from "./plane";
import { addProducts } from "./products";
import { turnBlock } from "./turn";

/** Sums over all samples that say all there is to know about the cost of a linear model. */
export interface Moments {
  readonly count: number;
  readonly columns: number;
  /** The mean of each feature; 0 for a model without intercept, which measures from the origin. */
  readonly means: Float64Array;
  readonly targetMean: number;
  /** Sums of products of features about their means, a square row by row: XᵀX. */
  readonly gram: Float64Array;
  /** Sums of products of features and targets about their means: Xᵀy. */
  readonly cross: Float64Array;
  /** The plane from which targets were measured, and the same sums of what they are above it. */
  readonly plane: Plane;
  readonly crossAbove: Float64Array;
  readonly squareAbove: number;
}

/** A feature whose square about its mean is a smaller share of its square is constant but for rounding. */
const isConstant = 1e-28;

/**
 * One pass over the data. Numbers far from 0 with a small spread would lose their digits in a sum of squares, so products are taken about
 * the middle of a plane, and targets from its height; the exact means follow from what is left over.
 */
export function momentsOf(samples: Samples, intercept: boolean, plane: Plane): Moments {
  const { rows, columns } = samples.x;
  const block = blockFor(rows, columns);
  const { width, stride } = block;
  const sums = new Float64Array(columns + 1);
  const products = new Float64Array(width * width);
  for (let start = 0; start < rows; start += stride) {
    const size = Math.min(stride, rows - start);
    turnBlock(samples, plane, start, size, block, sums);
    addProducts(block, size, products);
  }
  return centered(rows, columns, width, intercept ? sums : sums.fill(0), plane, products);
}

function centered(
  count: number,
  columns: number,
  width: number,
  sums: Float64Array,
  plane: Plane,
  products: Float64Array,
): Moments {
  const gram = new Float64Array(columns * columns);
  const crossAbove = new Float64Array(columns);
  const product = (j: number, k: number) =>
    (products[j * width + k] as number) - ((sums[j] as number) * (sums[k] as number)) / count;
  for (let j = 0; j < columns; j++) {
    for (let k = j; k < columns; k++) gram[j * columns + k] = gram[k * columns + j] = product(j, k);
    crossAbove[j] = product(j, columns);
  }
  const means = plane.middle.map((middle, j) => middle + (sums[j] as number) / count);
  for (let j = 0; j < columns; j++) {
    if (!((gram[j * columns + j] as number) < isConstant * count * (means[j] as number) ** 2)) continue;
    for (let k = 0; k < columns; k++) gram[j * columns + k] = gram[k * columns + j] = 0;
    crossAbove[j] = 0;
  }
  const cross = crossAbove.map((each, j) => each + rowTimes(gram, j, plane.weights));
  const rise = plane.weights.reduce((sum, weight, j) => sum + (weight * (sums[j] as number)) / count, 0);
  const targetMean = plane.height + (sums[columns] as number) / count + rise;
  const squareAbove = product(columns, columns);
  return { count, columns, means, targetMean, gram, cross, plane, crossAbove, squareAbove };
}

/** A row of a square matrix times a list. */
export function rowTimes(square: Float64Array, row: number, list: Float64Array): number {
  const size = list.length;
  let sum = 0;
  for (let k = 0; k < size; k++) sum += (square[row * size + k] as number) * (list[k] as number);
  return sum;
}
