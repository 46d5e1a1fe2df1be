import { ArgumentError } from "../../arguments";
import { checkGradient } from "../check-gradient";
import { finestStep } from "../differences";
import type { Objective, Point } from "../objective";

/** A slope may differ from the measured one by this share: a forgotten factor or sign is far more, rounding far less. */
const tolerance = 1e-4;
/** What is measured counts as much more certain than the disagreement when another step changes it by this share of it at most. */
const certain = 0.1;

/**
 * Refuses a gradient that is not the slope of its function. It is measured with two steps: where they disagree about as much as the gradient does there is a
 * corner, a pole or rounding, and nothing can be said.
 */
export function requireSlope<P extends Point>(
  objective: Pick<Objective<P>, "value" | "gradient">,
  at: P,
): void {
  const found = checkGradient(objective, at, { tolerance });
  if (found.agrees) return;
  const { measured } = checkGradient(objective, at, { step: 4 * finestStep * sizeOf(at), tolerance });
  const doubt = apart(measured, found.measured);
  // Written so that a gradient that is NaN where the function is smooth is refused.
  if (!Number.isFinite(doubt) || certain * apart(found.gradient, found.measured) < doubt) return;
  throw new ArgumentError(`objective: gradient must be the slope of value. ${found.sentence}`);
}

const listOf = (point: Point) => (typeof point === "number" ? [point] : point);

function sizeOf(at: Point): number {
  return Math.max(1, ...listOf(at).map(Math.abs));
}

function apart(one: Point, other: Point): number {
  const others = listOf(other);
  return Math.hypot(...listOf(one).map((each, i) => each - (others[i] as number)));
}
