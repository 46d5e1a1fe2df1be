import { optionsObject, refuse } from "../../arguments";
import { requireInterval, requireIntervals } from "../domain-option";
import { loadAlgebra } from "./algebra";
import { constants, isFunctionName } from "./expression";

/** How to read a formula of one variable. */
export interface FormulaOptions {
  /** The name of its variable. @default "x" */
  readonly variable?: string;
  /** From where to where to look for its minima, and to draw it. @default around its stationary points, or [-5, 5] */
  readonly domain?: readonly [number, number];
}

/** How to read a formula of several variables. */
export interface FormulaOfSeveralOptions {
  /** The names of its variables, in the order of the coordinates. */
  readonly variables: readonly string[];
  /** From where to where to draw it, a pair for each variable. @default [-5, 5] for each */
  readonly domain?: readonly (readonly [number, number])[];
}

/** The options with every value checked; `variable` is there where the points are numbers. */
export function checkedOptions(options: FormulaOptions | FormulaOfSeveralOptions) {
  const given = optionsObject<FormulaOptions & Partial<FormulaOfSeveralOptions>>("fromFormula", options, [
    "variable",
    "variables",
    "domain",
  ]);
  const {
    variable = "x",
    variables,
    domain,
  } = given as {
    variable?: string;
    variables?: readonly string[];
    domain?: unknown;
  };
  if (variables === undefined) {
    requireName("variable", variable);
    return {
      variables: [variable],
      isLine: true,
      domain: domain === undefined ? undefined : [requireInterval("fromFormula", domain)],
    };
  }
  if (given.variable !== undefined)
    refuse("fromFormula", "options", "given one of variable and variables, not both", options);
  if (!Array.isArray(variables) || variables.length < 1 || variables.length > 10)
    refuse("fromFormula", "variables", "a list of 1 to 10 names", variables);
  for (const name of variables) requireName("variables", name);
  if (new Set(variables).size < variables.length)
    refuse("fromFormula", "variables", "names that differ from each other", variables);
  return {
    variables: [...variables],
    isLine: false,
    domain: domain === undefined ? undefined : requireIntervals("fromFormula", domain, variables.length),
  };
}

function requireName(argument: string, name: unknown): void {
  const isName =
    typeof name === "string" &&
    /^\p{L}[\p{L}\p{N}_]{0,11}$/u.test(name) &&
    name !== "i" &&
    !Object.hasOwn(constants, name) &&
    !isFunctionName(name) &&
    isReadAsName(name);
  if (!isName) refuse("fromFormula", argument, 'a short name such as "x" or "theta"', name);
}

function isReadAsName(name: string): boolean {
  try {
    const node = loadAlgebra().parse(name);
    return node.type === "SymbolNode" && node.name === name;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
