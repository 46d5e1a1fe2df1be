/**
 * Adds the products of all pairs of columns to the upper half of a square matrix.
 *
 * Three columns meet three others at a time: nine sums grow from six numbers that are read once, which is what makes it fast.
 *
 * @param block columns of `size` numbers, each beginning `stride` after the one before.
 * @param width how many columns, a multiple of three.
 */
export function addProducts(
  block: Float64Array,
  stride: number,
  width: number,
  size: number,
  products: Float64Array,
): void {
  for (let j = 0; j < width; j += 3) {
    for (let k = j; k < width; k += 3) addNine(block, stride, width, size, products, j, k);
  }
}

function addNine(
  block: Float64Array,
  stride: number,
  width: number,
  size: number,
  products: Float64Array,
  j: number,
  k: number,
): void {
  let [a, b, c, d, e, f, g, h, l] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const [p, q, r] = [j * stride, (j + 1) * stride, (j + 2) * stride];
  const [s, t, u] = [k * stride, (k + 1) * stride, (k + 2) * stride];
  for (let i = 0; i < size; i++) {
    // One by one: a list would be made anew for each row.
    const x = block[p + i] as number;
    const y = block[q + i] as number;
    const z = block[r + i] as number;
    const m = block[s + i] as number;
    const n = block[t + i] as number;
    const o = block[u + i] as number;
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
