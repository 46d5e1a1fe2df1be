import type { Run } from "../descent/run";
import { readable } from "../readable";

/** The last update of a run with its numbers plugged in: `x₂ = x₁ − α · slope = 1.2 − 0.3 · 2.4 = 0.48`. */
export function ruleOf(run: Run): string {
  const { points, gradients, iterations, objective, learningRate } = run;
  const [name] = objective.variables;
  if (iterations === 0) return `${name} = ${shown(points[0])}: no step taken yet`;
  const [from, slope, to] = [points[iterations - 1], gradients[iterations - 1], points[iterations]];
  const step = `${shown(from)} − ${shown(learningRate as number)} · ${inParentheses(slope)}`;
  return `step ${iterations}: ${name} − α · slope = ${step} = ${shown(to)}`;
}

function inParentheses(value: number | undefined): string {
  return (value ?? 0) < 0 ? `(${shown(value)})` : shown(value);
}

/** What a run is called under its pictures. */
export const rateName = (learningRate: number): string => `α = ${readable(learningRate)}`;

const shown = (value: number | undefined) => readable(value as number).replace("-", "−");

/** A record as TypeScript writes it: `{ start: 3, learningRate: 0.3 }`. */
export function asCode(options: Readonly<Record<string, number | string | readonly number[]>>): string {
  const entries = Object.entries(options).map(
    ([name, value]) => `${name}: ${JSON.stringify(value).replaceAll(",", ", ")}`,
  );
  return `{ ${entries.join(", ")} }`;
}

/** Code for a cell: its imports, then its lines. */
export function cell(names: readonly string[], lines: readonly string[]): string {
  return [`import { ${[...names].sort().join(", ")} } from "../lib";`, "", ...lines, ""].join("\n");
}
