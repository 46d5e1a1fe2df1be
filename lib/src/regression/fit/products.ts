import type { Block } from "./block";

/**
 * Adds the products of all pairs of columns to the upper half of a square matrix.
 *
 * Three columns meet three others at a time: nine sums grow from six numbers that are read once, which is what makes it fast.
 *
 * @param size how many samples there are in the block.
 */
export function addProducts(block: Block, size: number, products: Float64Array): void {
  const { width } = block;
  for (let j = 0; j < width; j += 3) {
    addSix(block, size, products, j);
    for (let k = j + 3; k < width; k += 3) addNine(block, size, products, j, k);
  }
}

/** Three columns with themselves: of their nine products three are there twice. */
function addSix(block: Block, size: number, products: Float64Array, j: number): void {
  const { data, width, stride } = block;
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  const [p, q, r] = [j * stride, (j + 1) * stride, (j + 2) * stride];
  for (let i = 0; i < size; i++) {
    const x = data[p + i] as number;
    const y = data[q + i] as number;
    const z = data[r + i] as number;
    a += x * x;
    b += x * y;
    c += x * z;
    d += y * y;
    e += y * z;
    f += z * z;
  }
  const upper = j * width + j;
  addRow(products, upper, a, b, c);
  addRow(products, upper + width, 0, d, e);
  addRow(products, upper + 2 * width, 0, 0, f);
}

function addNine(block: Block, size: number, products: Float64Array, j: number, k: number): void {
  const { data, width, stride } = block;
  let [a, b, c, d, e, f, g, h, l] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const [p, q, r] = [j * stride, (j + 1) * stride, (j + 2) * stride];
  const [s, t, u] = [k * stride, (k + 1) * stride, (k + 2) * stride];
  for (let i = 0; i < size; i++) {
    // One by one: a list would be made anew for each row.
    const x = data[p + i] as number;
    const y = data[q + i] as number;
    const z = data[r + i] as number;
    const m = data[s + i] as number;
    const n = data[t + i] as number;
    const o = data[u + i] as number;
    a += x * m;
    b += x * n;
    c += x * o;
    d += y * m;
    e += y * n;
    f += y * o;
    g += z * m;
    h += z * n;
    l += z * o;
  }
  const upper = j * width + k;
  addRow(products, upper, a, b, c);
  addRow(products, upper + width, d, e, f);
  addRow(products, upper + 2 * width, g, h, l);
}

function addRow(products: Float64Array, at: number, a: number, b: number, c: number): void {
  products[at] = (products[at] as number) + a;
  products[at + 1] = (products[at + 1] as number) + b;
  products[at + 2] = (products[at + 2] as number) + c;
}
