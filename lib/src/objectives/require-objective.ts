import { isListOf, refuse } from "../arguments";
import { readable } from "../readable";
import type { Minimum, Objective, Point } from "./objective";

/** Objectives that were found in order: many runs begin on the same one, and to look at it again would take as long as the run. */
const inOrder = new WeakSet<object>();

/** An objective with all its facts, as a learner may have written it down. What is wrong with it is named. */
export function requireObjective(
  where: string,
  objective: unknown,
  argument = "objective",
): asserts objective is Objective<Point> {
  if (inOrder.has(objective as object)) return;
  const facts = objective as Partial<Objective> | null | undefined;
  if (typeof facts?.value !== "function")
    refuse(where, argument, "an objective such as parabola()", objective);
  const wrong = wrongFact(facts);
  if (wrong !== undefined) refuse(where, `${argument}.${wrong}`, rules[wrong], facts[wrong]);
  inOrder.add(facts);
}

type Fact = "name" | "variables" | "gradient" | "curvature" | "minima" | "domain";

const rules: Readonly<Record<Fact, string>> = {
  name: "a text such as x²",
  variables: 'a list of names such as ["x"]',
  gradient: "a function",
  curvature: "a function",
  minima: "a list such as [{ at: 0, value: 0 }], or [] where none is known",
  domain: "a list with a pair for each variable, such as [[-4, 4]]",
};

function wrongFact({
  name,
  variables,
  gradient,
  curvature,
  minima,
  domain,
}: Partial<Objective>): Fact | undefined {
  if (typeof gradient !== "function") return "gradient";
  if (curvature !== undefined && typeof curvature !== "function") return "curvature";
  if (typeof name !== "string") return "name";
  if (!isListOf(variables, isText) || variables.length === 0) return "variables";
  if (!isListOf(minima, isMinimum) || !minima.every(({ at }) => isPoint(at, variables.length)))
    return "minima";
  return isListOf(domain, isStretch) && domain.length === variables.length ? undefined : "domain";
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

const isText = (each: unknown): each is string => typeof each === "string";
const isNumber = (each: unknown): each is number => typeof each === "number";

function isMinimum(minimum: unknown): minimum is Minimum<Point> {
  const { at, value } = (minimum ?? {}) as Partial<Minimum<Point>>;
  return typeof value === "number" && at !== undefined;
}

function isStretch(pair: unknown): boolean {
  return isNumbers(pair) && pair.length === 2 && pair.every(Number.isFinite);
}

export function isNumbers(list: unknown): list is readonly number[] {
  return isListOf(list, isNumber);
}
