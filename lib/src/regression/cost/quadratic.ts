import { refuse } from "../../arguments";
import { refuseHuge, type Samples } from "../data/regression-data";
import { hessianOf } from "../fit/hessian";
import { leastSquares } from "../fit/least-squares";

/** The cost of a linear model as a function of its parameters, with the constant Hessian. */
export interface Quadratic {
  readonly value: (point: readonly number[]) => number;
  readonly gradient: (point: readonly number[]) => number[];
  readonly hessian: readonly (readonly number[])[];
  readonly lowest: { readonly at: readonly number[]; readonly value: number };
  /** Features that the others make superfluous: then there is a whole valley floor, not one lowest point. */
  readonly dependent: readonly number[];
}

/** Beyond this the Hessian would be larger than a cost is worth. */
const mostFeatures = 1000;

/** `share` times the mean squared error over the samples. The data are gone through once, here. */
export function quadraticCost(where: string, samples: Samples, intercept: boolean, share: number): Quadratic {
  if (samples.x.columns > mostFeatures)
    refuse(where, "x", `at most ${mostFeatures} features wide`, samples.x.columns);
  const { point, error, gradient, moments, dependent } = leastSquares(samples, intercept, 2);
  const hessian = hessianOf(moments, intercept).map((entry) => share * entry);
  if (!Number.isFinite(error) || !hessian.every(Number.isFinite)) refuseHuge(where, samples);
  const rest = gradient.map((slope) => share * slope);
  const lowest = { at: [...point], value: share * error };
  const size = point.length;
  return {
    value: (place) => valueAt(place, point, lowest.value, rest, hessian),
    gradient: (place) => gradientAt(place, point, rest, hessian),
    hessian: Array.from(point, (_, j) => [...hessian.subarray(j * size, (j + 1) * size)]),
    lowest,
    dependent,
  };
}

// As in fit/expansion.ts, but of lists, without a memory to share: `descend` and charts ask in any order.

function valueAt(
  place: readonly number[],
  anchor: Float64Array,
  lowest: number,
  rest: Float64Array,
  hessian: Float64Array,
): number {
  let value = lowest;
  for (let j = 0, at = 0; j < anchor.length; j++) {
    let slope = 0;
    for (let k = 0; k < anchor.length; k++)
      slope += (hessian[at++] as number) * ((place[k] as number) - (anchor[k] as number));
    value += (slope / 2 + (rest[j] as number)) * ((place[j] as number) - (anchor[j] as number));
  }
  return value;
}

function gradientAt(
  place: readonly number[],
  anchor: Float64Array,
  rest: Float64Array,
  hessian: Float64Array,
): number[] {
  const gradient: number[] = [];
  for (let j = 0, at = 0; j < anchor.length; j++) {
    let slope = rest[j] as number;
    for (let k = 0; k < anchor.length; k++)
      slope += (hessian[at++] as number) * ((place[k] as number) - (anchor[k] as number));
    gradient.push(slope);
  }
  return gradient;
}
