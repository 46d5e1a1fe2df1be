import type { Expression, Operator } from "./expression";
import { plain } from "./print-plain";
import { tex } from "./print-tex";
import type { Script } from "./script";

/** A formula in TeX: `\frac{x^{2}}{2} - 2x`. */
export function texOf(expression: Expression): string {
  return print(expression, tex);
}

/** A formula in plain Unicode, for charts and sentences: `x²/2 − 2x`. */
export function nameOf(expression: Expression): string {
  return print(expression, plain);
}

/** How tightly an expression holds together: a looser one inside a tighter one needs parentheses. */
function strength(expression: Expression): number {
  if (expression.kind === "operation") return strengths[expression.operator];
  if (expression.kind === "negative" || (expression.kind === "number" && expression.value < 0)) return 1;
  return expression.kind === "call" ? 4 : 5;
}

const strengths: Record<Operator, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };

function print(expression: Expression, script: Script): string {
  const inside = (part: Expression, needed: number) =>
    strength(part) < needed ? script.parentheses(print(part, script)) : print(part, script);
  switch (expression.kind) {
    case "number":
      return script.number(expression.value);
    case "name":
      return script.name(expression.name);
    case "call":
      return script.call(expression.name, print(expression.argument, script));
    case "negative":
      return `${script.minus}${inside(expression.of, 2)}`;
    case "operation":
      return operations[expression.operator](expression.left, expression.right, inside, script);
  }
}

type Inside = (part: Expression, needed: number) => string;

const operations: Record<
  Operator,
  (left: Expression, right: Expression, inside: Inside, script: Script) => string
> = {
  "+": (left, right, inside) => `${inside(left, 1)} + ${inside(right, isNegative(right) ? 2 : 1)}`,
  "-": (left, right, inside, { minus }) => `${inside(left, 1)} ${minus} ${inside(right, 2)}`,
  "*": (left, right, inside, script) => {
    const isRightLoose = right.kind === "operation" && right.operator === "/" && !script.hasBar;
    const [first, second] = [inside(left, 2), inside(right, isRightLoose ? 3 : 2)];
    return `${first}${standSideBySide(left, right) ? "" : script.times}${second}`;
  },
  "/": (left, right, inside, script) =>
    script.quotient(inside(left, script.hasBar ? 0 : 2), inside(right, script.hasBar ? 0 : 3)),
  "^": (left, right, inside, script) => script.power(inside(left, 4), inside(right, 0)),
};

function isNegative(expression: Expression): boolean {
  return expression.kind === "negative" || (expression.kind === "number" && expression.value < 0);
}

/** 2x, 2(x + 1) and πx need no sign between them; 2 · 3 and x · sin(x) do. */
function standSideBySide(left: Expression, right: Expression): boolean {
  const begins = firstOf(right);
  if (begins.kind === "number" || begins.kind === "negative" || begins.kind === "call") return false;
  const ends = lastOf(left);
  return ends.kind === "number" || ends.kind === "name";
}

function firstOf(expression: Expression): Expression {
  if (expression.kind !== "operation" || strengths[expression.operator] === 1) return expression;
  return firstOf(expression.left);
}

function lastOf(expression: Expression): Expression {
  if (expression.kind !== "operation" || expression.operator !== "*") return expression;
  return lastOf(expression.right);
}
