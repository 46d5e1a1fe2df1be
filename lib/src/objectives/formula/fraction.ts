import { type Expression, negative, number, operation } from "./expression";

/** A coefficient, kept as a fraction so that the slope of x³/3 is x² and not 0.9999…x². */
export interface Fraction {
  readonly above: number;
  readonly below: number;
}

/** In lowest terms where both numbers are whole; the sign stands above the bar. */
export function fraction(above: number, below = 1): Fraction {
  const divisor =
    Number.isSafeInteger(above) && Number.isSafeInteger(below) ? commonDivisor(above, below) : 1;
  if (divisor === 0) return { above, below };
  const signed = below < 0 ? -divisor : divisor;
  return { above: above / signed, below: below / signed };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : commonDivisor(b, a % b);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.above, a.below * b.below);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.below === b.below) return fraction(a.above + b.above, a.below);
  return fraction(a.above * b.below + b.above * a.below, a.below * b.below);
}

export function raised({ above, below }: Fraction, exponent: number): Fraction {
  const size = Math.abs(exponent);
  const [over, under] = exponent < 0 ? [below, above] : [above, below];
  return fraction(over ** size, under ** size);
}

/** The fraction as an expression. */
export function asExpression({ above, below }: Fraction): Expression {
  const size = Math.abs(above);
  const positive = below === 1 ? number(size) : operation("/", number(size), number(below));
  return above < 0 ? negative(positive) : positive;
}
