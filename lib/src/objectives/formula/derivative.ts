import { type AlgebraNode, loadAlgebra } from "./algebra";
import { collect } from "./collect";
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
/** The exact derivative, by the rules of calculus. */
export function differentiate(node: AlgebraNode, variable: string, variables: readonly string[]): Derivative {
  const derivative = loadAlgebra().derivative(node, variable, { simplify: false });
  const expression = read(derivative, variables);
  if (sizeOf(expression) > largest)
    return refuseFormula("its derivative is too long to be of use; write a shorter formula");
  return { node: derivative, expression: tidy(expression) };
}

/** The derivative as one would write it. Numbers that grow beyond all bounds on the way are left as they were. */
export function simplified({ expression }: Derivative): Expression {
  const simple = collect(expression);
  return /"value":null/.test(JSON.stringify(simple)) ? expression : simple;
}
