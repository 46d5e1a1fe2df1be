import type { Objective } from "../../../lib/src/objectives/objective";

/** A bowl ½ Σ λᵢ xᵢ² with the curvatures λ along its axes: the simplest convex valley in several dimensions. */
export function bowl(curvatures: readonly number[]): Objective<readonly number[]> {
  return {
    name: `bowl ${curvatures.join(", ")}`,
    tex: "\\frac12\\sum_i\\lambda_i x_i^2",
    variables: curvatures.map((_, i) => `x${i + 1}`),
    value: (point) =>
      curvatures.reduce((sum, lambda, i) => sum + (lambda * (point[i] as number) ** 2) / 2, 0),
    gradient: (point) => curvatures.map((lambda, i) => lambda * (point[i] as number)),
    curvature: () => curvatures.map((lambda, i) => curvatures.map((_, j) => (i === j ? lambda : 0))),
    minima: [{ at: curvatures.map(() => 0), value: 0 }],
    domain: curvatures.map(() => [-4, 4] as const),
    convex: true,
  };
}
