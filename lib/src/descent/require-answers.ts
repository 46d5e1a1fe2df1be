import { refuse } from "../arguments";
import type { Objective, Point } from "../objectives/objective";
import { isPoint } from "../objectives/require-objective";
import { readablePoint } from "../readable";
import type { Run } from "./run";

/** A learner's own function may forget its `return`: that is a mistake, and no place without a height. */
export function requireAnswers<P extends Point>(
  where: string,
  { variables }: Objective<P>,
  { points, values, gradients }: Pick<Run<P>, "points" | "values" | "gradients">,
  index: number,
): void {
  const [point, value, gradient] = [points[index] as P, values[index], gradients[index]];
  const isRight = isPoint(gradient, variables.length) && typeof gradient === typeof point;
  if (typeof value === "number" && isRight) return;
  const at = readablePoint(point);
  if (typeof value !== "number") refuse(where, `objective.value at ${at}`, "a number", value);
  const rule = typeof point === "number" ? "a number" : `a list of ${variables.length} numbers`;
  refuse(where, `objective.gradient at ${at}`, rule, gradient);
}
