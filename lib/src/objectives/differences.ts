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
export function centralDifference(height: Heights, at: number, step = stepAt(at)): number {
  requireStep("centralDifference", height, at, step);
  return (height(at + step) - height(at - step)) / (2 * step);
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
export function forwardDifference(
  height: Heights,
  at: number,
  step = Math.sqrt(Number.EPSILON) * sizeOf(at),
): number {
  requireStep("forwardDifference", height, at, step);
  return (height(at + step) - height(at)) / step;
}

/** Rounding grows with the number itself, so the step does as well. */
export function stepAt(at: number): number {
  return finestStep * sizeOf(at);
}

const sizeOf = (at: number) => Math.max(1, Math.abs(at));

function requireStep(where: string, height: unknown, at: unknown, step: unknown): void {
  if (typeof height !== "function") refuse(where, "height", "a function of one number", height);
  finiteNumber(where, "at", at);
  if (!(typeof step === "number" && step > 0 && Number.isFinite(step)))
    refuse(where, "step", "a finite number > 0", step);
}
