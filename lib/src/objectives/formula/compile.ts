import { constants, type Expression, functions, type Operator } from "./expression";
import { power } from "./power";

/** A function made from an expression. */
export type Compiled<P> = (point: P) => number;

/**
 * Makes a function from an expression by walking its tree: each part becomes a closure over the closures of its parts.
 * No code is made from text, so that nothing typed in can ever run.
 *
 * @param variable how a variable is looked up in a point.
 */
export function compile<P>(expression: Expression, variable: (name: string) => Compiled<P>): Compiled<P> {
  const part = partOf(expression, variable);
  return typeof part === "number" ? () => part : part;
}

/** The variable of a formula on a line, where the point is the variable. */
export const itself = (x: number) => x;

/** What does not depend on the point is worked out once. */
type Part<P> = number | Compiled<P>;

function partOf<P>(expression: Expression, variable: (name: string) => Compiled<P>): Part<P> {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "name":
      return constants[expression.name] ?? variable(expression.name);
    case "negative": {
      const of = partOf(expression.of, variable);
      return typeof of === "number" ? -of : (point) => -of(point);
    }
    case "call": {
      const run = functions[expression.name];
      const argument = partOf(expression.argument, variable);
      return typeof argument === "number" ? run(argument) : (point) => run(argument(point));
    }
    case "operation":
      return operations[expression.operator](
        partOf(expression.left, variable),
        partOf(expression.right, variable),
      );
  }
}

/** A closure for each place where a number can stand, for a call that is not made costs no time. */
const operations: Record<Operator, <P>(left: Part<P>, right: Part<P>) => Part<P>> = {
  "+"(left, right) {
    if (typeof left === "number") return typeof right === "number" ? left + right : (x) => left + right(x);
    return typeof right === "number" ? (x) => left(x) + right : (x) => left(x) + right(x);
  },
  "-"(left, right) {
    if (typeof left === "number") return typeof right === "number" ? left - right : (x) => left - right(x);
    return typeof right === "number" ? (x) => left(x) - right : (x) => left(x) - right(x);
  },
  "*"(left, right) {
    if (typeof left === "number") {
      if (typeof right === "number") return left * right;
      return isItself(right) ? times(left) : (x) => left * right(x);
    }
    return typeof right === "number" ? (x) => left(x) * right : (x) => left(x) * right(x);
  },
  "/"(left, right) {
    if (typeof left === "number") return typeof right === "number" ? left / right : (x) => left / right(x);
    return typeof right === "number" ? (x) => left(x) / right : (x) => left(x) / right(x);
  },
  "^"(left, right) {
    if (typeof right !== "number") {
      return typeof left === "number" ? (x) => left ** right(x) : (x) => left(x) ** right(x);
    }
    const raise = power(right);
    if (isItself(left)) return raise as Compiled<unknown> as typeof left;
    return typeof left === "number" ? raise(left) : (x) => raise(left(x));
  },
};

function isItself(part: unknown): boolean {
  return part === itself;
}

function times<P>(factor: number): Compiled<P> {
  return ((x: number) => factor * x) as Compiled<unknown>;
}
