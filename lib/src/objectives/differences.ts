import { finiteNumber, refuse } from "../arguments";

/** A function of one number. */
type Heights = (x: number) => number;

/** ³√ε: where rounding and the bend of the curve spoil a difference to both sides alike, for numbers of the size of 1. */
export const finestStep = Math.cbrt(Number.EPSILON);

/**
 * The slope from two heights, one on each side: $(f(x+h)-f(x-h))/2h$.
 *
 * The formula is wrong by about $h^2f'''/6$, and the rounding of the heights adds about $\varepsilon|f|/h$ with $\varepsilon \approx 2\cdot10^{-16}$: a smaller step
 * mends the first and spoils the second. The best step is near $\sqrt[3]{\varepsilon} \approx 6\cdot10^{-6}$, and gives ten or eleven digits.
 *
 * Derived in notebook `10-bug-museum`. Source: W. Press and others, *Numerical Recipes*, section 5.7.
 *
 * @param height the function.
 * @param at the place.
 * @param step h. @default ³√ε, about 6e-6, times |at| where that is above 1
 * @throws ArgumentError when the step is not a number above 0.
 *
 * @example
 * ```ts
 * console.log(centralDifference((x) => x ** 3, 2).toFixed(6), centralDifference((x) => x ** 3, 2, 0.1).toFixed(6)); // 12.000000 12.010000
 * ```
 */
export function centralDifference(height: Heights, at: number, step?: number): number {
  requirePlace("centralDifference", height, at);
  const h = requireStep("centralDifference", step ?? stepAt(at));
  const [after, before] = heightsAt("centralDifference", height, at + h, at - h);
  return (after - before) / (2 * h);
}

/**
 * The slope from the height here and one a step ahead: $(f(x+h)-f(x))/h$, wrong by about $hf''/2$.
 *
 * Half as many looks as {@link centralDifference} and at best half as many digits: eight, with h near $\sqrt\varepsilon \approx 10^{-8}$.
 *
 * Compared in notebook `10-bug-museum`.
 *
 * @param height the function.
 * @param at the place.
 * @param step h. @default √ε, about 1e-8, times |at| where that is above 1
 * @throws ArgumentError when the step is not a number above 0.
 *
 * @example
 * ```ts
 * console.log(forwardDifference((x) => x ** 3, 2).toFixed(6), forwardDifference((x) => x ** 3, 2, 0.1).toFixed(6)); // 12.000000 12.610000
 * ```
 */
export function forwardDifference(height: Heights, at: number, step?: number): number {
  requirePlace("forwardDifference", height, at);
  const h = requireStep("forwardDifference", step ?? Math.sqrt(Number.EPSILON) * sizeOf(at));
  const [after, here] = heightsAt("forwardDifference", height, at + h, at);
  return (after - here) / h;
}

/** Rounding grows with the number itself, so the step does as well. */
export function stepAt(at: number): number {
  return finestStep * sizeOf(at);
}

const sizeOf = (at: number) => Math.max(1, Math.abs(at));

/** The heights at two places; a function that forgot its `return` has none. */
function heightsAt(where: string, height: Heights, one: number, other: number): [number, number] {
  const heights: [number, number] = [height(one), height(other)];
  const wrong = heights.findIndex((each) => typeof each !== "number");
  if (wrong >= 0) refuse(where, "height", "a function that gives a number", heights[wrong]);
  return heights;
}

function requirePlace(where: string, height: unknown, at: unknown): void {
  if (typeof height !== "function") refuse(where, "height", "a function of one number", height);
  finiteNumber(where, "at", at);
}

function requireStep(where: string, step: unknown): number {
  if (typeof step === "number" && step > 0 && Number.isFinite(step)) return step;
  return refuse(where, "step", "a finite number > 0", step);
}
