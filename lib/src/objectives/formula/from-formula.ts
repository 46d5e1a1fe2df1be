import { type FormulaOfSeveralObjective, formulaInSpace } from "./formula-in-space";
import { type FormulaObjective, formulaOnALine } from "./formula-on-a-line";
import { checkedOptions, type FormulaOfSeveralOptions, type FormulaOptions } from "./formula-options";
import { parseFormula } from "./read-formula";

/**
 * An objective from a formula that was typed in: value, exact slope and curvature, and the places where the slope is 0.
 *
 * Written as in mathjs: `x^2 - 2*x`, `exp(x) - 2x`, `log` for the natural logarithm, `pi`, `e`; `-x^2` is `-(x^2)`. It means a function of
 * real numbers: where it has no real value the value is NaN. The derivatives come from the rules of calculus, not from differences.
 * At the corner of `abs` the slope counts as 0.
 *
 * With `variables` the points are lists: `fromFormula("x^2 + 3*y^2", { variables: ["x", "y"] })` has a gradient and a Hessian matrix.
 *
 * Derived in notebook `04-any-function`.
 *
 * @param formula at most 200 characters of numbers, the variable, + − * / ^, parentheses and functions.
 * @throws ArgumentError in words where a formula cannot be read or has no derivative: `max`, conditions, units, assignments, lists, …
 *
 * @example
 * ```ts
 * const f = fromFormula("x^2 - 2*x");
 * console.log(f.value(3), f.gradient(3), f.gradientTex); // 3 4 2x - 2
 * const valley = fromFormula("x^2 + 3*y^2", { variables: ["x", "y"] });
 * console.log(valley.gradient([1, 1]).join(" ")); // 2 6
 * ```
 */
export function fromFormula(formula: string, options: FormulaOfSeveralOptions): FormulaOfSeveralObjective;
export function fromFormula(formula: string, options?: FormulaOptions): FormulaObjective;
export function fromFormula(
  formula: string,
  options: FormulaOptions | FormulaOfSeveralOptions = {},
): FormulaObjective | FormulaOfSeveralObjective {
  const { variables, isLine, domain } = checkedOptions(options);
  const node = parseFormula(formula, variables);
  return isLine
    ? formulaOnALine(node, variables[0] as string, domain?.[0])
    : formulaInSpace(node, variables, domain);
}
