import { refuse } from "../../arguments";
import type { FormulaObjective } from "../../objectives/formula/formula-on-a-line";
import { type StationaryPoint, stationaryPoints } from "../../objectives/stationary-points";
import { readable } from "../../readable";
import { requireLine } from "../shared/require-line";
import type { Table } from "../shared/table";

/**
 * All that a formula tells before a single step is taken: its slope and its curvature as formulas, and each place where the ground is level, with its kind
 * and, at minima, the learning rates that work there: best $1/f''$, stable below $2/f''$.
 *
 * Read in notebook `04-any-function`.
 *
 * @param objective what {@link fromFormula} made of a formula of one variable.
 * @throws ArgumentError when it is something else.
 *
 * @example
 * ```ts
 * const story = formulaStory(fromFormula("x^4 - 3*x^3 + 2", { domain: [-1.2, 3.2] }));
 * console.log(story.caption); // f(x) = x⁴ − 3x³ + 2, slope f′(x) = 4x³ − 9x², curvature f″(x) = 12x² − 18x
 * console.log(story.rows.map((row) => row.slice(0, 3).join(" ")).join("; ")); // 0 2 inflection; 2.25 -6.543 minimum
 * ```
 */
export function formulaStory(objective: FormulaObjective): Table {
  requireFormula(objective);
  const { name, gradientName, curvatureName } = objective;
  const [variable] = objective.variables;
  const f = (prime: string) => `f${prime}(${variable})`;
  return {
    caption: `${f("")} = ${name}, slope ${f("′")} = ${gradientName}, curvature ${f("″")} = ${curvatureName}`,
    columns: [`level at ${variable}`, "height", "kind", "curvature", "best rate 1/f″", "stable below 2/f″"],
    rows: stationaryPoints(objective).map(rowOf),
  };
}

function requireFormula(objective: unknown): asserts objective is FormulaObjective {
  const where = "formulaStory";
  requireLine(where, objective);
  const { gradientName, curvatureName } = objective as Partial<FormulaObjective>;
  if (typeof gradientName !== "string" || typeof curvatureName !== "string")
    refuse(where, "objective", "what fromFormula(…) makes of a formula of one variable", objective.name);
}

function rowOf({ at, value, kind, curvature, bestRate, largestStableRate }: StationaryPoint): string[] {
  const orNone = (rate: number | undefined) => (rate === undefined ? "–" : readable(rate));
  const bend = Number.isFinite(curvature) ? readable(curvature) : "–";
  return [readable(at), readable(value), kind, bend, orNone(bestRate), orNone(largestStableRate)];
}
