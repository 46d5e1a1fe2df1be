import { isListOf, refuse } from "../arguments";
import { readable } from "../readable";
import type { Minimum, Objective, Point } from "./objective";

/** An objective with all its facts, as a learner may have written it down. What is wrong with it is named. */
export function requireObjective(
  where: string,
  objective: unknown,
  argument = "objective",
): asserts objective is Objective<Point> {
  const facts = objective as Partial<Objective> | null | undefined;
  if (typeof facts?.value !== "function")
    refuse(where, argument, "an objective such as parabola()", objective);
  const { name, variables, gradient, curvature, minima, domain } = facts;
  const must = (fact: keyof Objective, rule: string, value: unknown) =>
    refuse(where, `${argument}.${fact}`, rule, value);
  if (typeof gradient !== "function") must("gradient", "a function", gradient);
  if (curvature !== undefined && typeof curvature !== "function") must("curvature", "a function", curvature);
  if (typeof name !== "string") must("name", "a text such as x²", name);
  if (!isListOf(variables, (each) => typeof each === "string") || variables.length === 0)
    must("variables", 'a list of names such as ["x"]', variables);
  const dimensions = (variables as readonly string[]).length;
  if (!isListOf(minima, (each) => isMinimum(each, dimensions)))
    must("minima", "a list such as [{ at: 0, value: 0 }], or [] where none is known", minima);
  if (!isListOf(domain, isStretch) || domain.length !== dimensions)
    must("domain", "a list with a pair for each variable, such as [[-4, 4]]", domain);
}

/** An objective of one variable whose answers are numbers: one that is not is refused when it is given. */
export function answeringInNumbers(where: string, objective: Objective): Objective {
  const { value, gradient, curvature } = objective;
  const asked = (name: string, ask: (x: number) => unknown) => (x: number) => {
    const answer = ask(x);
    return typeof answer === "number"
      ? answer
      : refuse(where, `objective.${name} at ${readable(x)}`, "a number", answer);
  };
  return {
    ...objective,
    value: asked("value", value),
    gradient: asked("gradient", gradient),
    ...(curvature ? { curvature: asked("curvature", curvature) } : {}),
  };
}

/** Whether this is a place with so many coordinates, finite or not. */
export function isPoint(point: unknown, dimensions: number): point is Point {
  if (typeof point === "number") return dimensions === 1;
  return isNumbers(point) && point.length === dimensions;
}

function isMinimum(minimum: unknown, dimensions: number): minimum is Minimum<Point> {
  const { at, value } = (minimum ?? {}) as Partial<Minimum<Point>>;
  return isPoint(at, dimensions) && typeof value === "number";
}

function isStretch(pair: unknown): boolean {
  return isNumbers(pair) && pair.length === 2 && pair.every(Number.isFinite);
}

export function isNumbers(list: unknown): list is readonly number[] {
  return isListOf(list, (each) => typeof each === "number");
}
