import { refuse } from "../../arguments";
import { eigenvaluesOf } from "./eigenvalues";

/** How a surface bends: one number on a line, the Hessian matrix (row by row) in several dimensions. */
export type Curvature = number | readonly (readonly number[])[];

/** A share of the steepest curvature below which a negative one is rounding. */
const rounding = 1e-12;

/** The curvatures along the principal directions, smallest first. */
export function principalCurvatures(where: string, curvature: Curvature): readonly number[] {
  if (Array.isArray(curvature)) return eigenvaluesOf(where, "curvature", curvature);
  if (Number.isFinite(curvature)) return [curvature as number];
  return refuse(where, "curvature", "a finite number or a Hessian matrix", curvature);
}

/** The flattest and the steepest curvature of a valley: μ ≥ 0 and L > 0. On a hill, a saddle or flat ground no rate is right. */
export function flattestAndSteepest(where: string, curvature: Curvature): readonly [number, number] {
  const curvatures = principalCurvatures(where, curvature);
  const [flattest, steepest] = [curvatures[0] as number, curvatures.at(-1) as number];
  if (steepest > 0 && flattest >= -rounding * steepest) return [Math.max(0, flattest), steepest];
  return refuse(
    where,
    "curvature",
    "that of a valley (positive along its steepest direction, nowhere negative)",
    curvature,
  );
}
