/**
 * Adds the products of all pairs of columns to the upper half of a square matrix.
 *
 * Two columns meet two others at a time: four sums grow from four numbers that are read once, which is what makes it fast.
 *
 * @param block columns of `size` numbers, each beginning `stride` after the one before.
 * @param width how many columns, an even number.
 */
export function addProducts(
  block: Float64Array,
  stride: number,
  width: number,
  size: number,
  products: Float64Array,
): void {
  for (let j = 0; j < width; j += 2) {
    for (let k = j; k < width; k += 2) addFour(block, stride, width, size, products, j, k);
  }
}

function addFour(
  block: Float64Array,
  stride: number,
  width: number,
  size: number,
  products: Float64Array,
  j: number,
  k: number,
): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  const [p, q, r, s] = [j * stride, (j + 1) * stride, k * stride, (k + 1) * stride];
  for (let i = 0; i < size; i++) {
    const first = block[p + i] as number;
    const second = block[q + i] as number;
    const third = block[r + i] as number;
    const fourth = block[s + i] as number;
    a += first * third;
    b += first * fourth;
    c += second * third;
    d += second * fourth;
  }
  const upper = j * width + k;
  products[upper] = (products[upper] as number) + a;
  products[upper + 1] = (products[upper + 1] as number) + b;
  products[upper + width] = (products[upper + width] as number) + c;
  products[upper + width + 1] = (products[upper + width + 1] as number) + d;
}
