import { refuse } from "../../arguments";
import type { Samples } from "../data/regression-data";
import { expansionOf } from "../fit/expansion";
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
  const found = leastSquares(samples, intercept, 2);
  const { point, error, moments, dependent } = found;
  const hessian = hessianOf(moments, intercept).map((entry) => share * entry);
  const expansion = expansionOf(found, intercept);
  const size = point.length;
  const slope = new Float64Array(size);
  return {
    value: (place) => share * expansion.value(place),
    gradient(place) {
      expansion.slope(place, slope);
      const gradient: number[] = [];
      for (let j = 0; j < size; j++) gradient.push(share * (slope[j] as number));
      return gradient;
    },
    hessian: Array.from(point, (_, j) => [...hessian.subarray(j * size, (j + 1) * size)]),
    lowest: { at: [...point], value: share * error },
    dependent,
  };
}
