/** Some samples as columns: so many numbers that they fit the cache. */
export interface Block {
  /** Column j begins at `j * stride`. */
  readonly data: Float64Array;
  /** How many columns: a multiple of three, the last of them full of zeros if need be. */
  readonly width: number;
  /** How many samples there is room for. */
  readonly stride: number;
}

/** So many samples are summed by themselves before they join the total: the numbers fit the cache, and rounding stays small. */
const mostSamples = 256;

/** Room for some of the samples, with one column more than there are features: the targets. */
export function blockFor(rows: number, columns: number): Block {
  const width = 3 * Math.ceil((columns + 1) / 3);
  const stride = Math.min(mostSamples, rows);
  return { data: new Float64Array(width * stride), width, stride };
}
