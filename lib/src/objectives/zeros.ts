/** Enough halvings to tell apart any two numbers of usual size. */
const halvings = 200;

/** Where a function that has different signs at two places is 0, to the last digit, by halving. */
export function zeroBetween(slope: (x: number) => number, from: number, to: number): number {
  let [left, right] = [from, to];
  const isNegativeLeft = slope(left) < 0;
  for (let i = 0; i < halvings; i++) {
    const middle = left + (right - left) / 2;
    if (middle === left || middle === right) break;
    const here = slope(middle);
    if (here === 0) return rounded(slope, middle);
    if (here < 0 === isNegativeLeft) left = middle;
    else right = middle;
  }
  return rounded(slope, Math.abs(slope(left)) < Math.abs(slope(right)) ? left : right);
}

/** Where a function dips to 0 without changing its sign: its own slope is 0 there too. Undefined where it stays away from 0. */
export function touchingZero(
  slope: (x: number) => number,
  curvature: ((x: number) => number) | undefined,
  from: number,
  to: number,
  largest: number,
): number | undefined {
  if (!curvature || !(curvature(from) * curvature(to) < 0)) return undefined;
  const at = zeroBetween(curvature, from, to);
  return Math.abs(slope(at)) <= 1e-9 * largest ? at : undefined;
}

/** The same place with fewer digits where that is as good: 3 instead of 2.9999999999999996, 0 instead of 1e-64. */
function rounded(slope: (x: number) => number, at: number): number {
  const asGood = (short: number) => Math.abs(slope(short)) <= Math.abs(slope(at));
  const candidates = Math.abs(at) < 1e-30 ? [0] : [Number(at.toPrecision(12))];
  return candidates.find(asGood) ?? at;
}
