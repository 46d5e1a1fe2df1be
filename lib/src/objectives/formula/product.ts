import { constants, type Expression, negative, number, operation } from "./expression";
import { asExpression, type Fraction, fraction, raised, times } from "./fraction";

/** A product, taken apart: a coefficient and powers of bases that differ, as 6 · x² · sin(x)⁻¹. */
export interface Product {
  readonly coefficient: Fraction;
  /** By a text that tells bases apart. */
  readonly factors: ReadonlyMap<string, Factor>;
}

interface Factor {
  readonly base: Expression;
  readonly exponent: number;
}

/** Takes an expression apart whose own parts are collected already. */
export function productOf(expression: Expression): Product {
  if (expression.kind === "number") return { coefficient: fraction(expression.value), factors: new Map() };
  if (expression.kind === "negative") return scaled(productOf(expression.of), fraction(-1));
  if (expression.kind === "call" && expression.name === "sqrt") return single(expression.argument, 0.5);
  if (expression.kind !== "operation") return single(expression, 1);
  const { operator, left, right } = expression;
  if (operator === "*") return multiplied(productOf(left), productOf(right));
  if (operator === "/") return multiplied(productOf(left), toPower(productOf(right), -1));
  return operator === "^" ? powerOf(left, right, expression) : single(expression, 1);
}

/** (2x)² is 4x², but √(x²) is not x: only whole powers go inside. */
function powerOf(base: Expression, exponent: Expression, whole: Expression): Product {
  const { coefficient, factors } = productOf(exponent);
  if (factors.size > 0) return single(whole, 1);
  const value = coefficient.above / coefficient.below;
  if (value === 0) return { coefficient: fraction(1), factors: new Map() };
  return Number.isInteger(value) && Math.abs(value) < 100
    ? toPower(productOf(base), value)
    : single(base, value);
}

function single(base: Expression, exponent: number): Product {
  const factors = exponent === 0 ? [] : [[keyOf(base), { base, exponent }] as const];
  return { coefficient: fraction(1), factors: new Map(factors) };
}

function keyOf(base: Expression): string {
  return JSON.stringify(base);
}

export function scaled({ coefficient, factors }: Product, by: Fraction): Product {
  return { coefficient: times(coefficient, by), factors };
}

export function multiplied(a: Product, b: Product): Product {
  const factors = new Map(a.factors);
  for (const [key, { base, exponent }] of b.factors) {
    const together = exponent + (factors.get(key)?.exponent ?? 0);
    if (together === 0) factors.delete(key);
    else factors.set(key, { base, exponent: together });
  }
  return signsAsSizes({ coefficient: times(a.coefficient, b.coefficient), factors });
}

/** The sign of u times u is |u|. */
function signsAsSizes(product: Product): Product {
  for (const [key, { base, exponent }] of product.factors) {
    if (base.kind !== "call" || base.name !== "sign" || exponent !== 1) continue;
    const of = keyOf(base.argument);
    const factor = product.factors.get(of);
    if (!factor || factor.exponent < 1) continue;
    const factors = new Map(product.factors);
    factors.delete(key);
    factors.delete(of);
    const rest = { coefficient: product.coefficient, factors };
    const size = single({ ...base, name: "abs" }, 1);
    return multiplied(multiplied(rest, size), single(factor.base, factor.exponent - 1));
  }
  return product;
}

function toPower({ coefficient, factors }: Product, power: number): Product {
  const start: Product = { coefficient: raised(coefficient, power), factors: new Map() };
  return [...factors.values()].reduce((product, { base, exponent }) => {
    const together = exponent * power;
    // √(2x)² is 2x, whose factors come to light.
    const opens = exponent === 0.5 && Number.isInteger(together);
    return multiplied(product, opens ? toPower(productOf(base), together) : single(base, together));
  }, start);
}

/** What all of some products have in common, of those factors that are worth taking out: not single letters. */
export function commonFactor(products: readonly Product[]): Product {
  const [first, ...others] = products as readonly [Product, ...Product[]];
  const common = [...first.factors].flatMap(([key, { base, exponent }]) => {
    const exponents = others.map(({ factors }) => factors.get(key)?.exponent);
    if (base.kind === "name" || exponents.includes(undefined)) return [];
    return [[key, { base, exponent: Math.min(exponent, ...(exponents as number[])) }] as const];
  });
  return { coefficient: fraction(1), factors: new Map(common) };
}

/** One product over another. */
export function divided(product: Product, by: Product): Product {
  return multiplied(product, toPower(by, -1));
}

/** Puts a product together again: numbers first, then variables, then the rest, all over what divides it. */
export function expressionOf({ coefficient, factors }: Product): Expression {
  const { above, below } = coefficient;
  if (factors.size === 0 || above === 0 || below === 0) return asExpression(coefficient);
  const ordered = [...factors.values()].sort((a, b) => rank(a.base) - rank(b.base));
  const over = ordered.filter(({ exponent }) => exponent > 0).map(powered);
  const under = ordered
    .filter(({ exponent }) => exponent < 0)
    .map(({ base, exponent }) => powered({ base, exponent: -exponent }));
  const size = Math.abs(above);
  const upper = size === 1 && over.length > 0 ? over : [number(size), ...over];
  const lower = below === 1 ? under : [number(below), ...under];
  const positive = lower.length > 0 ? operation("/", chained(upper), chained(lower)) : chained(upper);
  return above < 0 ? negative(positive) : positive;
}

function powered({ base, exponent }: Factor): Expression {
  if (exponent === 1) return base;
  if (exponent % 1 === 0.5)
    return powered({ base: { kind: "call", name: "sqrt", argument: base }, exponent: exponent * 2 });
  return operation("^", base, number(exponent));
}

function chained(factors: readonly Expression[]): Expression {
  return factors.reduce((left, right) => operation("*", left, right));
}

function rank(base: Expression): number {
  if (base.kind === "name") return base.name in constants ? 0 : 1;
  return base.kind === "operation" && base.operator === "^" ? 2 : 3;
}
