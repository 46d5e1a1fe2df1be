import type { Samples } from "../data/regression-data";
import type { Block } from "./block";
import type { Plane } from "./plane";

/**
 * Writes rows of samples as the columns of a block, which is how their products are added up fastest: each feature measured from its middle, and as the last
 * column what the targets are above the plane. Adds up each column. Three features at a time: memory is read in lines, and the targets are met less often.
 */
export function turnBlock(
  samples: Samples,
  plane: Plane,
  start: number,
  size: number,
  block: Block,
  sums: Float64Array,
): void {
  const {
    x: { columns },
    y,
  } = samples;
  const { data: turned, stride } = block;
  const above = columns * stride;
  for (let i = 0; i < size; i++) turned[above + i] = (y[start + i] as number) - plane.height;
  const inThrees = columns - (columns % 3);
  for (let j = 0; j < inThrees; j += 3) turnThree(samples, plane, start, size, block, sums, j);
  for (let j = inThrees; j < columns; j++) turnOne(samples, plane, start, size, block, sums, j);
  let sum = 0;
  for (let i = 0; i < size; i++) sum += turned[above + i] as number;
  sums[columns] = (sums[columns] as number) + sum;
}

function turnThree(
  { x: { data, columns } }: Samples,
  { middle, weights }: Plane,
  start: number,
  size: number,
  block: Block,
  sums: Float64Array,
  j: number,
): void {
  const { data: turned, stride } = block;
  const [p, q, r, above] = [j * stride, (j + 1) * stride, (j + 2) * stride, columns * stride];
  const [a, b, c] = [middle[j] as number, middle[j + 1] as number, middle[j + 2] as number];
  const [u, v, w] = [weights[j] as number, weights[j + 1] as number, weights[j + 2] as number];
  let [first, second, third] = [0, 0, 0];
  for (let i = 0, from = start * columns + j; i < size; i++, from += columns) {
    const x = (data[from] as number) - a;
    const y = (data[from + 1] as number) - b;
    const z = (data[from + 2] as number) - c;
    turned[p + i] = x;
    turned[q + i] = y;
    turned[r + i] = z;
    turned[above + i] = (turned[above + i] as number) - (x * u + y * v + z * w);
    first += x;
    second += y;
    third += z;
  }
  sums[j] = (sums[j] as number) + first;
  sums[j + 1] = (sums[j + 1] as number) + second;
  sums[j + 2] = (sums[j + 2] as number) + third;
}

function turnOne(
  { x: { data, columns } }: Samples,
  { middle, weights }: Plane,
  start: number,
  size: number,
  block: Block,
  sums: Float64Array,
  j: number,
): void {
  const { data: turned, stride } = block;
  const [p, above] = [j * stride, columns * stride];
  const [a, u] = [middle[j] as number, weights[j] as number];
  let sum = 0;
  for (let i = 0, from = start * columns + j; i < size; i++, from += columns) {
    const x = (data[from] as number) - a;
    turned[p + i] = x;
    turned[above + i] = (turned[above + i] as number) - x * u;
    sum += x;
  }
  sums[j] = (sums[j] as number) + sum;
}
