import { type OwnObjectiveOfSeveral, ownInSpace } from "./own-in-space";
import { type OwnObjective, ownOnALine } from "./own-on-a-line";
import {
  type AnyOptions,
  checkedOptions,
  type OwnObjectiveOfSeveralOptions,
  type OwnObjectiveOptions,
} from "./own-options";

/**
 * An objective from a function of your own, written in TypeScript: what a formula cannot say, a program can.
 *
 * Write the slope down, or leave it out. A slope that is written down is held against central differences, $\frac{f(x+h)-f(x-h)}{2h}$, at some places of the
 * domain, and refused where it is wrong: the commonest mistake in hand-made descents. A slope that is left out *is* these differences: about ten digits, two
 * calls for each variable, and `gradientSource` says so. On a line its minima are looked for.
 *
 * With `variables` the points are lists. Differences and the check ({@link checkGradient}) are built by hand in notebook `10-bug-museum`; formulas as text, with
 * exact slopes, are read by {@link fromFormula}.
 *
 * @throws ArgumentError when an option is not what it must be, `value` gives something that is not a number, or `gradient` is not its slope.
 *
 * @example
 * ```ts
 * const valley = objective({ value: (x) => (x - 2) ** 2 });
 * console.log(valley.gradientSource, valley.gradient(3).toFixed(6), descend(valley, { start: 0 }).final.toFixed(4)); // central differences 2.000000 2.0000
 * const bowl = objective({ variables: ["x", "y"], value: ([x, y]) => x * x + 3 * y * y, gradient: ([x, y]) => [2 * x, 6 * y] });
 * console.log(bowl.gradientSource, bowl.gradient([1, 1]).join(" ")); // given 2 6
 * ```
 */
export function objective(options: OwnObjectiveOfSeveralOptions): OwnObjectiveOfSeveral;
export function objective(options: OwnObjectiveOptions): OwnObjective;
export function objective(
  options: OwnObjectiveOptions | OwnObjectiveOfSeveralOptions,
): OwnObjective | OwnObjectiveOfSeveral {
  const { isLine, ...facts } = checkedOptions(options as AnyOptions);
  return isLine
    ? ownOnALine(options as OwnObjectiveOptions, facts)
    : ownInSpace(options as OwnObjectiveOfSeveralOptions, facts);
}
