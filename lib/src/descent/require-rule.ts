import { finiteNumber, refuse } from "../arguments";
import type { Rule } from "./rule";
import type { Schedule } from "./schedules/schedule";

/** A learning rate, or a schedule that has one for each step. */
export function requireLearningRate(
  where: string,
  given: unknown,
  argument = "learningRate",
): number | Schedule {
  if (typeof given === "number") return finiteNumber(where, argument, given, { min: 0 });
  const { rateAt, name } = (given ?? {}) as Partial<Schedule>;
  if (typeof rateAt !== "function") return finiteNumber(where, argument, given, { min: 0 });
  if (typeof name !== "string") refuse(where, `${argument}.name`, "a text", name);
  return given as Schedule;
}

/** What a rule's step gave, which is no move. */
export function refuseMove(move: unknown): never {
  return refuse("descend", "what rule.step returns", "{ x, state } with a number x", move);
}

/** The place where a rule wants the gradient. */
export function placeFrom(place: unknown): number {
  return typeof place === "number"
    ? place
    : refuse("descend", "what rule.gradientAt returns", "a number", place);
}

/** An update rule: a name, a step, and perhaps a place where it wants the slope. */
export function requireRule(where: string, rule: unknown): Rule {
  const { step, name, gradientAt } = (rule ?? {}) as Partial<Rule>;
  if (typeof step !== "function") refuse(where, "rule", "an update rule such as gradientDescent", rule);
  if (typeof name !== "string") refuse(where, "rule.name", "a text", name);
  if (gradientAt !== undefined && typeof gradientAt !== "function")
    refuse(where, "rule.gradientAt", "a function", gradientAt);
  return rule as Rule;
}
