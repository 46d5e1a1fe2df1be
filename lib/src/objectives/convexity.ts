type Matrix = readonly (readonly number[])[];
type Intervals = readonly (readonly [number, number])[];

/** How many places of a domain are looked at. */
const samples = 400;

/**
 * Whether the slope never falls on a grid of the interval: what a convex function's slope does. NaN or infinity anywhere: no.
 *
 * @param noise the share of the largest slope below which a fall is rounding.
 */
export function isConvexOn(
  gradient: (x: number) => number,
  [from, to]: readonly [number, number],
  noise = 1e-12,
): boolean {
  const slopes = Array.from({ length: samples + 1 }, (_, i) => gradient(from + ((to - from) * i) / samples));
  if (!slopes.every(Number.isFinite)) return false;
  const largest = slopes.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
  return slopes.every((slope, i) => i === 0 || slope >= (slopes[i - 1] as number) - noise * largest);
}

/** The same in several dimensions: whether the surface bends downwards nowhere on a grid of the domain. */
export function isConvexIn(
  curvature: (point: readonly number[]) => Matrix,
  value: (point: readonly number[]) => number,
  domain: Intervals,
): boolean {
  const side = Math.max(2, Math.floor(samples ** (1 / domain.length)));
  for (let index = 0; index < side ** domain.length; index++) {
    const point = domain.map(
      ([from, to], axis) => from + ((to - from) * (Math.floor(index / side ** axis) % side)) / (side - 1),
    );
    if (!Number.isFinite(value(point)) || !bendsNowhereDown(curvature(point))) return false;
  }
  return true;
}

/**
 * Whether no eigenvalue is below 0: elimination leaves no negative pivot. A pivot of 0 must have nothing beside it, for
 * a flat direction that is tied to another one is a saddle.
 */
function bendsNowhereDown(matrix: Matrix): boolean {
  const rows = matrix.map((row) => [...row]);
  const largest = Math.max(...rows.flat().map(Math.abs));
  const nothing = 1e-12 * largest;
  if (!Number.isFinite(largest)) return false;
  for (const [k, row] of rows.entries()) {
    const pivot = row[k] as number;
    const isFlat = pivot <= nothing;
    if (isFlat && (pivot < -nothing || row.slice(k + 1).some((entry) => Math.abs(entry) > nothing)))
      return false;
    if (isFlat) continue;
    for (const below of rows.slice(k + 1)) {
      const factor = (below[k] as number) / pivot;
      for (let j = k; j < row.length; j++) below[j] = (below[j] as number) - factor * (row[j] as number);
    }
  }
  return true;
}
