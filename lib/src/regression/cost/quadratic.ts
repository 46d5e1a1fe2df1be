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
  const size = found.point.length;
  const entries = hessianOf(found.moments, intercept).map((entry) => share * entry);
  if (!Number.isFinite(found.error) || !entries.every(Number.isFinite))
    refuse(
      where,
      "data",
      "numbers whose squares can be added up",
      samples.x.data.find((each) => each * each > 1e300),
    );
  const costAt = expansionOf(found, intercept);
  const slope = new Float64Array(size);
  return {
    value: (point) => share * costAt(point, slope),
    gradient(point) {
      costAt(point, slope);
      return Array.from(slope, (each) => share * each);
    },
    hessian: Array.from({ length: size }, (_, j) => [...entries.subarray(j * size, (j + 1) * size)]),
    lowest: { at: [...found.point], value: share * found.error },
    dependent: found.dependent,
  };
}
