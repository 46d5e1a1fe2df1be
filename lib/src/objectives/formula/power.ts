/**
 * Raising to a fixed power. Small whole powers are products, which are faster than the general function, and exact where it is not:
 * `x^2` is `x * x` to the last bit.
 */
export function power(exponent: number): (base: number) => number {
  if (exponent < 0 && exponent >= -mostFactors && Number.isInteger(exponent)) {
    const positive = power(-exponent);
    return (base) => 1 / positive(base);
  }
  return products[exponent] ?? (exponent === 0.5 ? Math.sqrt : (base) => base ** exponent);
}

const products: Readonly<Record<number, (base: number) => number>> = {
  0: () => 1,
  1: (x) => x,
  2: (x) => x * x,
  3: (x) => x * x * x,
  4: (x) => x * x * (x * x),
  5: (x) => x * x * (x * x) * x,
  6: (x) => x * x * x * (x * x * x),
};

const mostFactors = 6;
