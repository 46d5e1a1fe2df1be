/** A solution of normal equations, and the columns that others make superfluous. */
export interface Solution {
  readonly solve: (right: Float64Array) => Float64Array;
  /** Columns that are (nearly) sums of multiples of others, or constant: their entries in a solution are 0. */
  readonly dependent: readonly number[];
}

/**
 * A column counts as dependent when what the others leave of its square is below this share: its own part would then be
 * less than a millionth of it, and rounding as large as what there is to learn from it.
 */
const negligible = 1e-12;

/**
 * Solves $Gw = c$ for a matrix of products $G = X^TX$, by Cholesky's method: $G = LL^T$, then two triangles.
 *
 * Columns are scaled to length 1 first, so that units do not matter, and taken with the largest rest first, so that dependent columns
 * come last and can be left out.
 */
export function solver(gram: Float64Array, size: number): Solution {
  const scale = new Float64Array(size);
  for (let j = 0; j < size; j++) scale[j] = Math.sqrt(gram[j * size + j] as number);
  const { lower, order, rank } = factorize(gram, size, scale);
  return {
    dependent: [...order.subarray(rank)].sort((a, b) => a - b),
    solve: (right) => backAndForth(lower, order, rank, scale, right),
  };
}

interface Factor {
  /** The triangle L, row by row, its rows and columns in the order of elimination. */
  readonly lower: Float64Array;
  readonly order: Int32Array;
  readonly rank: number;
}

function factorize(gram: Float64Array, size: number, scale: Float64Array): Factor {
  const lower = new Float64Array(size * size);
  const order = Int32Array.from({ length: size }, (_, j) => j);
  const rest = scale.map((length) => (length > 0 ? 1 : 0));
  for (let k = 0; k < size; k++) {
    const pivot = largestFrom(rest, order, k);
    const left = rest[order[pivot] as number] as number;
    if (!(left > negligible)) return { lower, order, rank: k };
    swap(lower, order, size, k, pivot);
    eliminate(gram, size, scale, lower, order, rest, k, Math.sqrt(left));
  }
  return { lower, order, rank: size };
}

function largestFrom(rest: Float64Array, order: Int32Array, from: number): number {
  let best = from;
  for (let i = from + 1; i < order.length; i++) {
    if ((rest[order[i] as number] as number) > (rest[order[best] as number] as number)) best = i;
  }
  return best;
}

function swap(lower: Float64Array, order: Int32Array, size: number, i: number, j: number): void {
  [order[i], order[j]] = [order[j] as number, order[i] as number];
  for (let k = 0; k < Math.min(i, j); k++) {
    const [upper, under] = [i * size + k, j * size + k];
    [lower[upper], lower[under]] = [lower[under] as number, lower[upper] as number];
  }
}

/** Column k of the triangle, and what it leaves of the squares below. */
function eliminate(
  gram: Float64Array,
  size: number,
  scale: Float64Array,
  lower: Float64Array,
  order: Int32Array,
  rest: Float64Array,
  k: number,
  root: number,
): void {
  const column = order[k] as number;
  lower[k * size + k] = root;
  for (let i = k + 1; i < size; i++) {
    const row = order[i] as number;
    const lengths = (scale[row] as number) * (scale[column] as number);
    let entry = lengths > 0 ? (gram[row * size + column] as number) / lengths : 0;
    for (let m = 0; m < k; m++) entry -= (lower[i * size + m] as number) * (lower[k * size + m] as number);
    entry /= root;
    lower[i * size + k] = entry;
    rest[row] = (rest[row] as number) - entry * entry;
  }
}

function backAndForth(
  lower: Float64Array,
  order: Int32Array,
  rank: number,
  scale: Float64Array,
  right: Float64Array,
): Float64Array {
  const size = order.length;
  const half = new Float64Array(rank);
  for (let i = 0; i < rank; i++) {
    const row = order[i] as number;
    let sum = (right[row] as number) / (scale[row] as number);
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] as number) * (half[k] as number);
    half[i] = sum / (lower[i * size + i] as number);
  }
  const solution = new Float64Array(size);
  for (let i = rank - 1; i >= 0; i--) {
    let sum = half[i] as number;
    for (let k = i + 1; k < rank; k++) sum -= (lower[k * size + i] as number) * (half[k] as number);
    half[i] = sum / (lower[i * size + i] as number);
    solution[order[i] as number] = (half[i] as number) / (scale[order[i] as number] as number);
  }
  return solution;
}
