import { ArgumentError } from "../../arguments";
import { functions } from "./expression";

/** Says in one line why a formula cannot be used. */
export function refuseFormula(reason: string): never {
  throw new ArgumentError(`fromFormula: ${reason}`);
}

const noDerivative = "has no derivative where it jumps or bends, so it cannot be used here";

/** Parts of formulas that mean something elsewhere, and what to say about them. */
const nodeReasons = new Map<string, string>([
  ["AssignmentNode", 'write only what stands to the right of the "="'],
  ["FunctionAssignmentNode", 'write only what stands to the right of the "="'],
  ["RangeNode", 'a range (":") is not a number'],
  ["ArrayNode", "lists and matrices cannot be minimized; a formula is made of numbers only"],
  ["IndexNode", "lists and matrices cannot be minimized; a formula is made of numbers only"],
  ["AccessorNode", "a formula is made of numbers only, and numbers have no parts"],
  ["ObjectNode", "a formula is made of numbers only, without braces"],
  ["BlockNode", "write one formula, not several"],
  ["ConditionalNode", `a condition ("? :") ${noDerivative}`],
  ["RelationalNode", "a comparison is true or false, not a number"],
]);

const operatorReasons = new Map<string, string>([
  ["%", `the remainder ("%") ${noDerivative}`],
  ["!", 'the factorial ("!") is made for whole numbers and has no derivative here'],
  ["'", `write "'" nowhere: the derivative is found for you`],
  [".*", 'write "*" instead of ".*"'],
  ["./", 'write "/" instead of "./"'],
  [".^", 'write "^" instead of ".^"'],
]);

const otherNames = new Map<string, string>([
  ["ln", 'the natural logarithm is called "log" here'],
  ["lg", 'the logarithm to base 10 is called "log10" here'],
  ["log2", 'write the logarithm to base 2 as "log(x, 2)"'],
  ["arcsin", 'it is called "asin" here'],
  ["arccos", 'it is called "acos" here'],
  ["arctan", 'it is called "atan" here'],
  ["tg", 'it is called "tan" here'],
  ["cbrt", 'write a cube root as a power: "x^(1/3)"'],
  ["square", 'write a square as a power: "x^2"'],
  ["cube", 'write a cube as a power: "x^3"'],
  ...["max", "min", "floor", "ceil", "round", "fix", "sign", "mod", "heaviside", "step"].map(
    (name): [string, string] => [name, `"${name}" ${noDerivative}`],
  ),
]);

export function refuseNode(type: string): never {
  return refuseFormula(nodeReasons.get(type) ?? "only numbers, names, + - * / ^ and functions may be used");
}

export function refuseOperator(operator: string): never {
  return refuseFormula(
    operatorReasons.get(operator) ?? `"${operator}" is no operator of a formula; use + - * / and ^`,
  );
}

export function refuseFunction(name: string, count: number): never {
  if (Object.hasOwn(functions, name) && name !== "sign")
    return refuseFormula(
      `"${name}" takes ${name === "log" ? "one or two numbers" : "one number"}, not ${count}`,
    );
  const known = Object.keys(functions).filter((other) => other !== "sign");
  return refuseFormula(
    otherNames.get(name) ?? `there is no function ${quoted(name)}; there are ${known.join(", ")}`,
  );
}

export function refuseName(name: string, variables: readonly string[]): never {
  if (name === "i")
    return refuseFormula('the imaginary "i" has no place here: formulas are about real numbers');
  if (Object.hasOwn(functions, name) && name !== "sign")
    return refuseFormula(`"${name}" needs its number in parentheses: ${name}(${variables[0]})`);
  const names = [...variables, "pi", "e"];
  const meant = meantBy(name, names);
  const known = names.map((known) => `"${known}"`);
  return refuseFormula(
    `${quoted(name)} is not known (nor are units); ${meant ? `did you mean ${meant}?` : `the names here are ${known.join(", ")}`}`,
  );
}

/** What was meant: `PI` is pi, `xy` is x*y, `sinx` is sin(x). */
function meantBy(name: string, names: readonly string[]): string | undefined {
  const same = names.find((known) => known.toLowerCase() === name.toLowerCase());
  if (same) return same;
  const first = [...names, ...Object.keys(functions)].find(
    (known) =>
      name.startsWith(known) &&
      (names.includes(name.slice(known.length)) || /^\d+$/.test(name.slice(known.length))),
  );
  if (first === undefined) return undefined;
  const rest = name.slice(first.length);
  if (!names.includes(first)) return `${first}(${rest})`;
  return /^\d/.test(rest) ? `${first}^${rest}` : `${first}*${rest}`;
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 20 ? `${name.slice(0, 20)}…` : name);
}
