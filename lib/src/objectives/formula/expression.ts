/** What a formula may consist of, as a tree: a language so small that nothing in it can do harm. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: FunctionName; readonly argument: Expression }
  | { readonly kind: "negative"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Operator = "+" | "-" | "*" | "/" | "^";
export type FunctionName = keyof typeof functions;

/** The numbers that have a name. */
export const constants: Readonly<Record<string, number>> = { pi: Math.PI, e: Math.E };

/** The functions of one number that a formula or its derivatives may call. All of them have a derivative that mathjs knows. */
export const functions = {
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sec: (x: number) => 1 / Math.cos(x),
  csc: (x: number) => 1 / Math.sin(x),
  cot: (x: number) => 1 / Math.tan(x),
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  sech: (x: number) => 1 / Math.cosh(x),
  csch: (x: number) => 1 / Math.sinh(x),
  coth: (x: number) => 1 / Math.tanh(x),
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: Math.atanh,
  abs: Math.abs,
  // Only derivatives of abs call it: at the corner it chooses 0, one of the slopes that fit there.
  sign: Math.sign,
} as const;

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

export const number = (value: number): Expression => ({ kind: "number", value });
export const negative = (of: Expression): Expression => ({ kind: "negative", of });
export const operation = (operator: Operator, left: Expression, right: Expression): Expression => ({
  kind: "operation",
  operator,
  left,
  right,
});

/** How many parts it has. */
export function sizeOf(expression: Expression): number {
  switch (expression.kind) {
    case "call":
      return 1 + sizeOf(expression.argument);
    case "negative":
      return 1 + sizeOf(expression.of);
    case "operation":
      return 1 + sizeOf(expression.left) + sizeOf(expression.right);
    default:
      return 1;
  }
}

export function isSame(one: Expression, other: Expression): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
