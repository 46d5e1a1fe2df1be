import type { Samples } from "../data/regression-data";
import { addProducts } from "./products";

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
}

/** So many samples are summed by themselves before they join the total: it fits the cache, and rounding stays small. */
const blockSize = 256;
/** So many samples, evenly spread, give the rough means. */
const sampleSize = 1024;
/** A feature whose square about its mean is a smaller share of its square is constant but for rounding. */
const isConstant = 1e-28;

/**
 * One pass over the data. Numbers far from 0 with a small spread would lose their digits in a sum of squares, so products are taken about
 * rough means from a sample of the rows; the exact means follow from what is left over.
 */
export function momentsOf({ x, y }: Samples, intercept: boolean): Moments {
  const { rows, columns } = x;
  // The targets are the last column; columns of zeros make their number a multiple of three.
  const width = 3 * Math.ceil((columns + 1) / 3);
  const shift = new Float64Array(columns + 1);
  if (intercept) roughMeans(x.data, y, shift);
  const sums = new Float64Array(columns + 1);
  const products = new Float64Array(width * width);
  const block = new Float64Array(width * blockSize);
  for (let start = 0; start < rows; start += blockSize) {
    const size = Math.min(blockSize, rows - start);
    turnBlock(x.data, y, shift, start, size, block, sums);
    addProducts(block, blockSize, width, size, products);
  }
  return centered(rows, width, intercept ? sums : new Float64Array(columns + 1), shift, products);
}

function roughMeans(data: Float64Array, targets: Float64Array, means: Float64Array): void {
  const columns = means.length - 1;
  const rows = targets.length;
  const stride = Math.max(1, Math.floor(rows / sampleSize));
  let count = 0;
  for (let i = 0; i < rows; i += stride, count++) {
    for (let j = 0; j < columns; j++) means[j] = (means[j] as number) + (data[i * columns + j] as number);
    means[columns] = (means[columns] as number) + (targets[i] as number);
  }
  for (let j = 0; j <= columns; j++) means[j] = (means[j] as number) / count;
}

/** Writes rows as columns, shifted, the targets as the last of them, and adds up each column. Two at a time, for memory is read in lines. */
function turnBlock(
  data: Float64Array,
  targets: Float64Array,
  shift: Float64Array,
  start: number,
  size: number,
  block: Float64Array,
  sums: Float64Array,
): void {
  const columns = shift.length - 1;
  for (let j = 0; j + 1 < columns; j += 2) {
    const [left, right] = [shift[j] as number, shift[j + 1] as number];
    let [first, second] = [0, 0];
    for (let i = j * blockSize, from = start * columns + j; i < j * blockSize + size; i++, from += columns) {
      const one = (data[from] as number) - left;
      const other = (data[from + 1] as number) - right;
      block[i] = one;
      block[i + blockSize] = other;
      first += one;
      second += other;
    }
    sums[j] = (sums[j] as number) + first;
    sums[j + 1] = (sums[j + 1] as number) + second;
  }
  if (columns % 2 === 1)
    turnColumn(data, start * columns + columns - 1, columns, shift, columns - 1, size, block, sums);
  turnColumn(targets, start, 1, shift, columns, size, block, sums);
}

function turnColumn(
  numbers: Float64Array,
  from: number,
  stride: number,
  shift: Float64Array,
  column: number,
  size: number,
  block: Float64Array,
  sums: Float64Array,
): void {
  const middle = shift[column] as number;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const value = (numbers[from + i * stride] as number) - middle;
    block[column * blockSize + i] = value;
    sum += value;
  }
  sums[column] = (sums[column] as number) + sum;
}

function centered(
  count: number,
  width: number,
  sums: Float64Array,
  shift: Float64Array,
  products: Float64Array,
): Moments {
  const columns = shift.length - 1;
  const gram = new Float64Array(columns * columns);
  const cross = new Float64Array(columns);
  const product = (j: number, k: number) =>
    (products[j * width + k] as number) - ((sums[j] as number) * (sums[k] as number)) / count;
  for (let j = 0; j < columns; j++) {
    for (let k = j; k < columns; k++) gram[j * columns + k] = gram[k * columns + j] = product(j, k);
    cross[j] = product(j, columns);
  }
  const means = shift.map((middle, j) => middle + (sums[j] as number) / count);
  for (let j = 0; j < columns; j++) {
    if (!((gram[j * columns + j] as number) < isConstant * count * (means[j] as number) ** 2)) continue;
    for (let k = 0; k < columns; k++) gram[j * columns + k] = gram[k * columns + j] = 0;
    cross[j] = 0;
  }
  const targetMean = means[columns] as number;
  return { count, columns, means: means.subarray(0, columns), targetMean, gram, cross };
}
