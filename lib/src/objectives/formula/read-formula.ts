import { refuse } from "../../arguments";
import { type AlgebraNode, loadAlgebra } from "./algebra";
import {
  constants,
  type Expression,
  isFunctionName,
  negative,
  number,
  type Operator,
  operation,
} from "./expression";
import { refuseFormula, refuseFunction, refuseName, refuseNode, refuseOperator } from "./refusals";
import { checkSigns } from "./signs";

/** Longer input is no formula that a person wrote for a course. */
const longest = 200;

/** Parses a formula; anything that is not text, too long or not well-formed is refused. */
export function parseFormula(formula: unknown, variables: readonly string[]): AlgebraNode {
  if (typeof formula !== "string" || formula.trim() === "")
    return refuse("fromFormula", "formula", 'text such as "x^2 - 2*x"', formula);
  if (formula.length > longest)
    return refuseFormula(`a formula has at most ${longest} characters, this one has ${formula.length}`);
  checkSigns(formula, variables);
  try {
    return loadAlgebra().parse(formula);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuseFormula(`${JSON.stringify(formula)} is not a formula: ${uncapitalized(error.message)}`);
  }
}

function uncapitalized(message: string): string {
  const [line = ""] = message.replace(/\(char (\d+)\)/, "(character $1)").split("\n");
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** Takes over a parsed tree part by part; whatever is not on the list is refused with a reason. */
export function read(node: AlgebraNode, variables: readonly string[]): Expression {
  switch (node.type) {
    case "ParenthesisNode":
      return read(node.content as AlgebraNode, variables);
    case "ConstantNode":
      return readNumber(node.value);
    case "SymbolNode":
      return readName(node.name as string, variables);
    case "OperatorNode":
      return readOperation(node, variables);
    case "FunctionNode":
      return readCall(node, variables);
    default:
      return refuseNode(node.type);
  }
}

function readNumber(value: unknown): Expression {
  if (typeof value !== "number") return refuseFormula("text, true, false and null are not numbers");
  if (!Number.isFinite(value)) return refuseFormula("a number in it is too large for a computer");
  return number(value);
}

function readName(name: string, variables: readonly string[]): Expression {
  if (!variables.includes(name) && !Object.hasOwn(constants, name)) return refuseName(name, variables);
  return { kind: "name", name };
}

function readOperation(node: AlgebraNode, variables: readonly string[]): Expression {
  const operator = node.op as string;
  const [left, right] = node.args as readonly AlgebraNode[];
  if (left && !right && (operator === "-" || operator === "+")) {
    const of = read(left, variables);
    return operator === "-" ? negative(of) : of;
  }
  if (!left || !right || !"+-*/^".includes(operator)) return refuseOperator(operator);
  return operation(operator as Operator, read(left, variables), read(right, variables));
}

function readCall(node: AlgebraNode, variables: readonly string[]): Expression {
  const called = node.fn as AlgebraNode;
  const name = called.name;
  // A property has a name too: console.log(x) is not log(x).
  if (called.type !== "SymbolNode" || typeof name !== "string")
    return refuseFormula("a formula calls functions by their names only");
  const parts = node.args as readonly AlgebraNode[];
  const [first, second] = parts.map((part) => read(part, variables));
  if (first && second && parts.length === 2) {
    if (name === "pow") return operation("^", first, second);
    if (name === "log")
      return operation(
        "/",
        { kind: "call", name, argument: first },
        { kind: "call", name, argument: second },
      );
  }
  if (!first || parts.length !== 1 || !isFunctionName(name) || name === "sign")
    return refuseFunction(name, parts.length);
  return { kind: "call", name, argument: first };
}
