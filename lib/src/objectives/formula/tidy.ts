import { type Expression, isSame, negative, number, type Operator, operation } from "./expression";

/**
 * Clears away what differentiating by the rules leaves behind: `2 * 1 * x ^ (2 - 1)` becomes `2 * x`.
 *
 * Only zeros, ones, signs and numbers that stay short are worked out, so that the numbers hardly change and the derivative of `x^2`
 * is `2 * x` to the last bit.
 */
export function tidy(expression: Expression): Expression {
  switch (expression.kind) {
    case "call": {
      const argument = tidy(expression.argument);
      const isOne = expression.name === "log" && argument.kind === "name" && argument.name === "e";
      return isOne ? number(1) : { ...expression, argument };
    }
    case "negative":
      return negated(tidy(expression.of));
    case "operation":
      return rules[expression.operator](tidy(expression.left), tidy(expression.right));
    default:
      return expression;
  }
}

const rules: Record<Operator, (left: Expression, right: Expression) => Expression> = {
  "+": (left, right) => {
    if (isNumber(left, 0)) return right;
    if (isNumber(right, 0)) return left;
    if (right.kind === "negative") return rules["-"](left, right.of);
    return short("+", left, right);
  },
  "-": (left, right) => {
    if (isNumber(left, 0)) return negated(right);
    if (isNumber(right, 0)) return left;
    if (right.kind === "negative") return rules["+"](left, right.of);
    return short("-", left, right);
  },
  "*": product,
  "/": (left, right) => {
    if (isNumber(left, 0)) return left;
    if (isNumber(right, 1)) return left;
    if (left.kind === "negative") return negated(rules["/"](left.of, right));
    return signOf(left, right) ?? short("/", left, right);
  },
  "^": (left, right) => {
    if (isNumber(right, 1)) return left;
    if (isNumber(right, 0)) return number(1);
    return short("^", left, right);
  },
};

function isNumber(expression: Expression, value: number): boolean {
  return expression.kind === "number" && expression.value === value;
}

function negated(expression: Expression): Expression {
  if (expression.kind === "negative") return expression.of;
  if (expression.kind === "number") return number(0 - expression.value);
  return negative(expression);
}

/** Numbers and signs go to the front of a product. */
function product(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0) || isNumber(right, 0)) return number(0);
  if (left.kind === "negative") return negated(product(left.of, right));
  if (right.kind === "negative") return negated(product(left, right.of));
  if (right.kind === "number")
    return left.kind === "number" ? number(left.value * right.value) : product(right, left);
  if (left.kind === "number") {
    if (left.value === 1) return right;
    if (left.value < 0) return negated(product(number(-left.value), right));
    if (right.kind === "operation" && right.operator === "*" && right.left.kind === "number")
      return product(product(left, right.left), right.right);
  } else if (right.kind === "operation" && right.operator === "*" && right.left.kind === "number") {
    return product(right.left, product(left, right.right));
  } else if (left.kind === "operation" && left.operator === "*" && left.left.kind === "number") {
    return product(left.left, product(left.right, right));
  }
  return operation("*", left, right);
}

/** Two numbers become one where the result is as easily read. */
function short(operator: Operator, left: Expression, right: Expression): Expression {
  if (left.kind !== "number" || right.kind !== "number") return operation(operator, left, right);
  const value = worked[operator](left.value, right.value);
  return Number.isFinite(value) && String(value).length <= 6
    ? number(value)
    : operation(operator, left, right);
}

const worked: Record<Operator, (left: number, right: number) => number> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

/** |u| / u is the sign of u, which has a value at the corner too. */
function signOf(above: Expression, below: Expression): Expression | undefined {
  if (above.kind === "call" && above.name === "abs" && isSame(above.argument, below))
    return { kind: "call", name: "sign", argument: below };
  if (above.kind !== "operation" || above.operator !== "*") return undefined;
  const [left, right] = [signOf(above.left, below), signOf(above.right, below)];
  if (left) return product(left, above.right);
  return right && product(above.left, right);
}
