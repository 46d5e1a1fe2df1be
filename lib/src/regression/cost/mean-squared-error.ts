import { optionsObject, refuse } from "../../arguments";
import type { Objective } from "../../objectives/objective";
import { isMatrixLike } from "../data/matrix";
import { type LineData, type RegressionData, requireData } from "../data/regression-data";
import { type ParameterNames, parameterNames, requireNames } from "./parameter-names";
import { type Quadratic, quadraticCost } from "./quadratic";

/** Which model's cost to take. */
export interface CostOptions {
  /** Whether the model has an intercept, as its first parameter. @default true */
  readonly intercept?: boolean;
  /** What the parameters are called, the intercept first. @default b, w for the mean squared error, θ₀, θ₁ for half of it */
  readonly variables?: readonly string[];
}

/** The cost of a line through the origin: of one number. */
export interface SlopeCost extends Objective {
  readonly curvature: (slope: number) => number;
}

/** The cost of a linear model: of a list of numbers, the intercept first. Its Hessian is the same everywhere. */
export interface LinearCost extends Objective<readonly number[]> {
  readonly curvature: (point: readonly number[]) => readonly (readonly number[])[];
  readonly hessian: readonly (readonly number[])[];
}

/**
 * The mean squared error of a linear model, as a function of its parameters: what is rolled down when a machine learns.
 *
 * $J(b, w) = \frac1n\sum_i(b + x_i\cdot w - y_i)^2$, gradient $\frac2n\sum_i r_i$ and $\frac2n\sum_i r_i x_i$ with the residuals
 * $r_i = b + x_i\cdot w - y_i$, Hessian $\frac2n A^TA$ with A the features beside a column of ones. Its minimum is the least-squares fit. Where features say the
 * same twice there is a valley floor instead of a lowest point, and no minimum is named.
 *
 * Parameters are a list, the intercept first; of a list of numbers without intercept a single number, the slope.
 *
 * Derived in notebook `07-batch-stochastic-mini-batch`. Source: A. Legendre, "Nouvelles méthodes pour la détermination des orbites des comètes", 1805.
 *
 * @param data samples { x, y }: x a list of numbers, of rows, or a matrix.
 * @throws ArgumentError when lengths do not match, there are no data, or a number is not finite.
 *
 * @example
 * ```ts
 * const cost = meanSquaredError({ x: [0, 1, 2], y: [1, 3, 5] });
 * console.log(cost.value([0, 0]).toFixed(4), cost.minima[0]?.at.map((each) => each.toFixed(4)).join(" ")); // 11.6667 1.0000 2.0000
 * ```
 */
export function meanSquaredError(
  data: LineData,
  options: CostOptions & { readonly intercept: false },
): SlopeCost;
export function meanSquaredError(data: RegressionData, options?: CostOptions): LinearCost;
export function meanSquaredError(data: RegressionData, options: CostOptions = {}): SlopeCost | LinearCost {
  return costOf("meanSquaredError", data, options, {
    name: "mean squared error",
    tex: "\\frac{1}{n}\\sum_{i=1}^{n}(\\hat y_i - y_i)^2",
    share: 1,
    variables: ["b", "w"],
  });
}

/**
 * Half the {@link meanSquaredError}, as some books have it: the factor 2 of the slope cancels, $\frac1n\sum_i r_i x_i$. A learning rate that goes
 * with this cost is twice that which goes with the whole one.
 *
 * Derived in notebook `05-fitting-a-line-one-parameter`.
 *
 * @param data samples { x, y }: x a list of numbers, of rows, or a matrix.
 * @throws ArgumentError when lengths do not match, there are no data, or a number is not finite.
 *
 * @example
 * ```ts
 * const cost = halfMeanSquaredError(exactLineData({ m: 20, slope: 0.5 }), { intercept: false });
 * const run = descend(cost, { start: 0, learningRate: 1.15, maxIterations: 19 });
 * console.log(cost.value(0).toFixed(6), run.final.toFixed(7)); // 0.046053 0.4999858
 * ```
 */
export function halfMeanSquaredError(
  data: LineData,
  options: CostOptions & { readonly intercept: false },
): SlopeCost;
export function halfMeanSquaredError(data: RegressionData, options?: CostOptions): LinearCost;
export function halfMeanSquaredError(
  data: RegressionData,
  options: CostOptions = {},
): SlopeCost | LinearCost {
  return costOf("halfMeanSquaredError", data, options, {
    name: "half the mean squared error",
    tex: "\\frac{1}{2n}\\sum_{i=1}^{n}(\\hat y_i - y_i)^2",
    share: 1 / 2,
    variables: ["θ₀", "θ"],
  });
}

interface Kind {
  readonly name: string;
  readonly tex: string;
  readonly share: number;
  readonly variables: ParameterNames;
}

function costOf(
  where: string,
  data: RegressionData,
  options: CostOptions,
  kind: Kind,
): SlopeCost | LinearCost {
  const given = optionsObject<CostOptions>(where, options, ["intercept", "variables"]);
  const { intercept = true } = given;
  if (typeof intercept !== "boolean") refuse(where, "intercept", "true or false", intercept);
  const samples = requireData(where, data);
  const quadratic = quadraticCost(where, samples, intercept, kind.share);
  const variables = given.variables ?? parameterNames(kind.variables, samples.x.columns, intercept);
  requireNames(where, variables, quadratic.hessian.length);
  const facts = { name: kind.name, tex: kind.tex, variables: [...variables], convex: true };
  const isSlope = !intercept && !isMatrixLike(data.x) && typeof data.x[0] === "number";
  return isSlope ? { ...facts, ...ofSlope(quadratic) } : { ...facts, ...ofList(quadratic) };
}

function ofSlope({ value, gradient, hessian, lowest, dependent }: Quadratic) {
  const bend = hessian[0]?.[0] as number;
  const at = lowest.at[0] as number;
  return {
    value: (slope: number) => value([slope]),
    gradient: (slope: number) => gradient([slope])[0] as number,
    curvature: () => bend,
    minima: dependent.length > 0 ? [] : [{ at, value: lowest.value }],
    domain: [around(at)],
  };
}

function ofList({ value, gradient, hessian, lowest, dependent }: Quadratic) {
  return {
    value,
    gradient,
    hessian,
    curvature: () => hessian,
    minima: dependent.length > 0 ? [] : [lowest],
    domain: lowest.at.map(around),
  };
}

/** Wide enough to hold 0, where most fits start. */
function around(at: number): readonly [number, number] {
  const reach = 1.5 * Math.max(1, Math.abs(at));
  return [at - reach, at + reach];
}
