import { refuse } from "../../arguments";

/** What the intercept is called, and what the weights are, before their numbers. */
export type ParameterNames = readonly [intercept: string, weights: string];

const subscripts = "₀₁₂₃₄₅₆₇₈₉";

/** b, w for a line; b, w₁, w₂, … for several features; θ₀, θ₁, … always with numbers. */
export function parameterNames(
  [height, slope]: ParameterNames,
  columns: number,
  intercept: boolean,
): string[] {
  const isPlain = columns === 1 && height === "b";
  const numbered = (j: number) =>
    isPlain ? slope : `${slope}${[...String(j + 1)].map((digit) => subscripts[Number(digit)]).join("")}`;
  const slopes = Array.from({ length: columns }, (_, j) => numbered(j));
  return intercept ? [height, ...slopes] : slopes;
}

export function requireNames(where: string, names: unknown, count: number): void {
  if (Array.isArray(names) && names.length === count && names.every((name) => typeof name === "string"))
    return;
  refuse(where, "variables", `a list of ${count} names`, names);
}
