import { isListOf, optionsObject, refuse } from "../../arguments";
import { type Interval, requireInterval, requireIntervals } from "../domain-option";

/** A function of one number, and what else is known of it. Only `value` is needed. */
export interface OwnObjectiveOptions {
  /** The height at a place; NaN where there is none. */
  readonly value: (x: number) => number;
  /** The slope, held against central differences at some places. @default central differences */
  readonly gradient?: (x: number) => number;
  /** The second derivative. @default differences of the slope */
  readonly curvature?: (x: number) => number;
  /** What its variable is called. @default "x" */
  readonly variable?: string;
  /** The formula as charts shall write it. @default "your function" */
  readonly name?: string;
  /** From where to where to draw it, and to look for its minima. @default [-5, 5] */
  readonly domain?: Interval;
}

/** The same for a function of several numbers. */
export interface OwnObjectiveOfSeveralOptions {
  /** The height at a point; NaN where there is none. */
  readonly value: (point: readonly number[]) => number;
  /** The slopes, one for each variable, held against central differences at some points. @default central differences */
  readonly gradient?: (point: readonly number[]) => readonly number[];
  /** The Hessian matrix, row by row. @default differences of the slopes */
  readonly curvature?: (point: readonly number[]) => readonly (readonly number[])[];
  /** The names of its variables, in the order of the coordinates. */
  readonly variables: readonly string[];
  /** The formula as charts shall write it. @default "your function" */
  readonly name?: string;
  /** From where to where to draw it, a pair for each variable. @default [-5, 5] for each */
  readonly domain?: readonly Interval[];
  /** Its lowest places, where they are known. @default none */
  readonly minima?: readonly (readonly number[])[];
}

/** Where the slope of an objective comes from: its author wrote it down, or it is measured by differences of values. */
export type GradientSource = "given" | "central differences";

/** What is known of a function before it is called. */
export interface Facts {
  readonly name: string;
  readonly variables: readonly string[];
  readonly domain: readonly Interval[];
}

/** Either, while it is not known which. */
export interface AnyOptions {
  readonly value: (point: never) => number;
  readonly gradient?: (point: never) => number | readonly number[];
  readonly curvature?: (point: never) => number | readonly (readonly number[])[];
  readonly variable?: string;
  readonly variables?: readonly string[];
  readonly name?: string;
  readonly domain?: Interval | readonly Interval[];
  readonly minima?: readonly (readonly number[])[];
}

const where = "objective";
const known = [
  "value",
  "gradient",
  "curvature",
  "variable",
  "variables",
  "name",
  "domain",
  "minima",
] as const;
const usual: Interval = [-5, 5];

/** The options with every value checked, as far as that goes without calling a function. */
export function checkedOptions(options: AnyOptions): Facts & { readonly isLine: boolean } {
  if (typeof options !== "object" || options === null)
    return refuse(where, "options", "an object such as { value: (x) => x * x }", options);
  const given = optionsObject<AnyOptions>(where, options, known);
  const { variable = "x", variables, name = "your function", minima } = given;
  if (typeof given.value !== "function")
    refuse(where, "value", "a function, such as (x) => x * x", given.value);
  for (const part of ["gradient", "curvature"] as const)
    if (given[part] !== undefined && typeof given[part] !== "function")
      refuse(where, part, "a function, or left out", given[part]);
  if (typeof name !== "string" || name.trim() === "" || name.length > 100)
    refuse(where, "name", "a text of 1 to 100 characters", name);
  const isLine = variables === undefined;
  if (isLine && minima !== undefined)
    refuse(where, "minima", "left out on a line, where they are looked for", minima);
  const names = isLine ? [requireName("variable", variable)] : requireNames(given, variables);
  requireMinima(minima, names.length);
  return { isLine, name, variables: names, domain: domainOf(given.domain, isLine, names.length) };
}

function domainOf(domain: unknown, isLine: boolean, count: number): readonly Interval[] {
  if (domain === undefined) return Array.from({ length: count }, () => usual);
  return isLine ? [requireInterval(where, domain)] : requireIntervals(where, domain, count);
}

function requireNames(given: AnyOptions, variables: unknown): readonly string[] {
  if (given.variable !== undefined)
    refuse(where, "options", "given one of variable and variables, not both", given);
  if (!Array.isArray(variables) || variables.length < 1 || variables.length > 1000)
    return refuse(where, "variables", "a list of 1 to 1000 names", variables);
  for (const each of variables) requireName("variables", each);
  if (new Set(variables).size < variables.length)
    refuse(where, "variables", "names that differ from each other", variables);
  return [...variables];
}

function requireName(argument: string, name: unknown): string {
  return typeof name === "string" && /^\p{L}[\p{L}\p{N}_]{0,11}$/u.test(name)
    ? name
    : refuse(where, argument, 'a short name such as "x" or "θ"', name);
}

function requireMinima(minima: unknown, count: number): void {
  const isPoint = (at: unknown) => isListOf(at, Number.isFinite) && at.length === count;
  if (minima === undefined || isListOf(minima, isPoint)) return;
  refuse(where, "minima", `a list of points, each of ${count} finite numbers`, minima);
}
