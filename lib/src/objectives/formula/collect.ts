import { type Expression, negative, number, operation } from "./expression";
import { type Fraction, fraction, plus, times } from "./fraction";
import { commonFactor, divided, expressionOf, multiplied, type Product, productOf, scaled } from "./product";

/**
 * An equal expression as one would write it: numbers are multiplied out, like factors and like terms put together, so that
 * `x * -(2 * x) * exp(x)` becomes −2x² exp(x). Sums are not multiplied by sums, so what comes out is not longer than what went in.
 */
export function collect(expression: Expression): Expression {
  switch (expression.kind) {
    case "call":
      return { ...expression, argument: collect(expression.argument) };
    case "negative":
      return expressionOf(productOf(negative(collect(expression.of))));
    case "operation": {
      const { operator, left, right } = expression;
      if (isSum(expression)) return collectSum(expression);
      return expressionOf(productOf(operation(operator, collect(left), collect(right))));
    }
    default:
      return expression;
  }
}

function collectSum(expression: Expression): Expression {
  return expressionOf(gathered(termsOf(expression, fraction(1))));
}

/** The sum of some products: what all of them have in common is taken out, and the rest put together. */
function gathered(products: readonly Product[]): Product {
  const terms = likeTerms(products);
  const [first, ...others] = terms;
  if (!first) return productOf(number(0));
  if (others.length === 0) return first;
  const common = commonFactor(terms);
  const isShared = common.factors.size > 0;
  const rest = (isShared ? terms.map((term) => divided(term, common)) : terms).flatMap(opened);
  if (isShared || rest.length > terms.length) return multiplied(gathered(rest), common);
  return productOf(positiveFirst(terms.map(expressionOf)).reduce(added));
}

/** 3 − x is read more easily than −x + 3. */
function positiveFirst(terms: readonly Expression[]): Expression[] {
  const positive = terms.find(({ kind }) => kind !== "negative") ?? (terms[0] as Expression);
  return [positive, ...terms.filter((term) => term !== positive)];
}

/** Like terms, in the order in which they first appear. */
function likeTerms(terms: readonly Product[]): Product[] {
  const found = new Map<string, Product>();
  for (const term of terms) {
    const key = likeness(term);
    const before = found.get(key);
    found.set(key, before ? { ...before, coefficient: plus(before.coefficient, term.coefficient) } : term);
  }
  return [...found.values()].filter(({ coefficient }) => coefficient.above !== 0);
}

/** The same for terms that differ in their coefficients only. */
function likeness({ factors }: Product): string {
  return [...factors]
    .map(([key, { exponent }]) => `${key}^${exponent}`)
    .sort()
    .join("*");
}

function termsOf(expression: Expression, sign: Fraction): Product[] {
  if (expression.kind === "negative") return termsOf(expression.of, times(sign, fraction(-1)));
  if (isSum(expression)) {
    const right = expression.operator === "-" ? times(sign, fraction(-1)) : sign;
    return [...termsOf(expression.left, sign), ...termsOf(expression.right, right)];
  }
  const collected = collect(expression);
  return isSum(collected) || collected.kind === "negative"
    ? termsOf(collected, sign)
    : [scaled(productOf(collected), sign)];
}

/** Inside a sum, 2x(x − 5) is 2x² − 10x: a single sum, multiplied by numbers and letters only, is opened. */
function opened(product: Product): Product[] {
  const others = [...product.factors].filter(([, { base }]) => base.kind !== "name");
  const [other] = others;
  if (!other || others.length > 1) return [product];
  const [key, { base, exponent }] = other;
  if (exponent !== 1 || !isSum(base)) return [product];
  const factors = new Map(product.factors);
  factors.delete(key);
  const outside = { coefficient: product.coefficient, factors };
  return termsOf(base, fraction(1)).map((term) => multiplied(outside, term));
}

function isSum(expression: Expression): expression is Operation {
  return expression.kind === "operation" && (expression.operator === "+" || expression.operator === "-");
}

type Operation = Extract<Expression, { kind: "operation" }>;

function added(sum: Expression, term: Expression): Expression {
  return term.kind === "negative" ? operation("-", sum, term.of) : operation("+", sum, term);
}
