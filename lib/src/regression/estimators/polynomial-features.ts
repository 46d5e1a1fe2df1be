import { optionsObject, refuse, wholeNumber } from "../../arguments";
import { type Features, type Matrix, requireMatrix } from "../data/matrix";
import { fittedOnly } from "./fitted";
import { requireAlike } from "./prediction";
import { type Factors, multiplied, productsOf } from "./products-of-features";
import { rowsOf } from "./same-shape";

/** Which products {@link PolynomialFeatures} makes. */
export interface PolynomialFeaturesOptions {
  /** The most factors in a product, from 0 to 100. @default 2 */
  readonly degree?: number;
  /** Whether the column of ones comes first. @default true */
  readonly includeBias?: boolean;
  /** Only products of different features, no powers. @default false */
  readonly interactionOnly?: boolean;
}

/**
 * New features from old ones: all their products up to a degree, so that a linear model can fit a curve.
 *
 * From $a, b$ with degree 2: $1, a, b, a^2, ab, b^2$. The model stays linear in its weights, and gradient descent does not notice the
 * difference, except that powers differ wildly in size: scale them with {@link StandardScaler}.
 *
 * Explained in notebook `09-linear-regression-in-practice`. Order and method names as in scikit-learn's `PolynomialFeatures`.
 *
 * @example
 * ```ts
 * const polynomial = new PolynomialFeatures({ degree: 2 });
 * console.log(polynomial.fitTransform([[2, 3]])); // [ [ 1, 2, 3, 4, 6, 9 ] ]
 * console.log(polynomial.featureNames(["a", "b"]).join(", ")); // 1, a, b, a², a b, b²
 * ```
 */
export class PolynomialFeatures {
  readonly #settings: Required<PolynomialFeaturesOptions>;
  #factors: readonly Factors[] | undefined;
  #columns = 0;

  constructor(options: PolynomialFeaturesOptions = {}) {
    this.#settings = settingsOf(options);
  }

  /** The exponent of each old feature (inner lists) in each new one (outer list). */
  get powers(): readonly (readonly number[])[] {
    return this.#fitted("powers").map((factors) => exponents(factors, this.#columns));
  }

  /** Learns how many features there are. */
  fit(x: Features): this {
    const where = "PolynomialFeatures.fit";
    const { columns } = requireMatrix(where, "x", x);
    this.#factors = productsOf(where, columns, this.#settings);
    this.#columns = columns;
    return this;
  }

  /** The new features: a matrix from a matrix, otherwise a list of rows. */
  transform<F extends Features>(x: F): F extends Matrix ? Matrix : number[][] {
    const where = "PolynomialFeatures.transform";
    const factors = this.#fitted("transform");
    const matrix = requireMatrix(where, "x", x);
    requireAlike(where, matrix, this.#columns);
    const result = multiplied(where, matrix, factors);
    return ("data" in x ? result : rowsOf(result)) as F extends Matrix ? Matrix : number[][];
  }

  /** Learns from `x` and transforms it. */
  fitTransform<F extends Features>(x: F): F extends Matrix ? Matrix : number[][] {
    return this.fit(x).transform(x);
  }

  /** What the new features are called, from the names of the old ones. @default names x₀, x₁, … */
  featureNames(names?: readonly string[]): string[] {
    const powers = this.powers;
    const given = names ?? Array.from({ length: this.#columns }, (_, j) => `x${lowered(j)}`);
    const areNames = Array.isArray(given) && given.every((name) => typeof name === "string");
    if (!areNames || given.length !== this.#columns)
      refuse("PolynomialFeatures.featureNames", "names", `a list of ${this.#columns} names`, names);
    return powers.map((row) => nameOf(row, given) || "1");
  }

  #fitted(asked: string): readonly Factors[] {
    return fittedOnly("PolynomialFeatures", asked, this.#factors);
  }
}

function settingsOf(options: PolynomialFeaturesOptions): Required<PolynomialFeaturesOptions> {
  const where = "PolynomialFeatures";
  const {
    degree = 2,
    includeBias = true,
    interactionOnly = false,
  } = optionsObject<PolynomialFeaturesOptions>(where, options, ["degree", "includeBias", "interactionOnly"]);
  wholeNumber(where, "degree", degree, { max: 100 });
  if (typeof includeBias !== "boolean") refuse(where, "includeBias", "true or false", includeBias);
  if (typeof interactionOnly !== "boolean")
    refuse(where, "interactionOnly", "true or false", interactionOnly);
  if (degree === 0 && !includeBias) refuse(where, "degree", "at least 1 without a bias column", degree);
  return { degree, includeBias, interactionOnly };
}

function exponents(factors: readonly number[], columns: number): number[] {
  const counts = new Array<number>(columns).fill(0);
  for (const j of factors) counts[j] = (counts[j] as number) + 1;
  return counts;
}

function nameOf(powers: readonly number[], names: readonly string[]): string {
  return powers
    .map((power, j) => (power === 0 ? "" : `${names[j]}${power === 1 ? "" : raised(power)}`))
    .filter(Boolean)
    .join(" ");
}

const raised = (power: number) =>
  String(power).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] as string);
const lowered = (index: number) =>
  String(index).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)] as string);
