import { type AlgebraNode, loadAlgebra } from "./algebra";
import { compile } from "./compile";
import { type Expression, sizeOf } from "./expression";
import { read } from "./read-formula";
import { refuseFormula } from "./refusals";
import { tidy } from "./tidy";

/** A derivative as the algebra found it, and tidied. */
export interface Derivative {
  readonly node: AlgebraNode;
  readonly expression: Expression;
}

/** A derivative with more parts is not worth waiting for. */
const largest = 3000;
/** Larger ones are shown as they are: making them beautiful takes too long. */
const largestSimplified = 60;

/** The exact derivative, by the rules of calculus. */
export function differentiate(node: AlgebraNode, variable: string, variables: readonly string[]): Derivative {
  const derivative = loadAlgebra().derivative(node, variable, { simplify: false });
  const expression = read(derivative, variables);
  if (sizeOf(expression) > largest)
    return refuseFormula("its derivative is too long to be of use; write a shorter formula");
  return { node: derivative, expression: tidy(expression) };
}

/** The derivative as one would write it: simplified where that is quick, shorter, and agrees with it in numbers. */
export function simplified({ node, expression }: Derivative, variables: readonly string[]): Expression {
  if (sizeOf(expression) > largestSimplified) return expression;
  try {
    const simple = tidy(read(loadAlgebra().simplify(node), variables));
    return sizeOf(simple) <= sizeOf(expression) &&
      !hasLongNumber(simple) &&
      agree(simple, expression, variables)
      ? simple
      : expression;
  } catch {
    return expression;
  }
}

function hasLongNumber(expression: Expression): boolean {
  return /"value":-?\d*\.\d{7}/.test(JSON.stringify(expression));
}

/** Simplifying is no exact science: what is shown must have the values of what is computed. */
function agree(one: Expression, other: Expression, variables: readonly string[]): boolean {
  const [first, second] = [one, other].map((expression) =>
    compile<number>(expression, (name) => (x) => x + variables.indexOf(name) / 3),
  ) as [(x: number) => number, (x: number) => number];
  return [-2.3, -0.7, 0.4, 1.9, 6.1].every((x) => {
    const [a, b] = [first(x), second(x)];
    return Number.isNaN(b) || Math.abs(a - b) <= 1e-9 * (1 + Math.abs(b));
  });
}
