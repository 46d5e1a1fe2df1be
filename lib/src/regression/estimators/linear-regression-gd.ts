import { ArgumentError, finiteNumber, optionsObject, refuse, wholeNumber } from "../../arguments";
import type { Features } from "../data/matrix";
import { requireSamples } from "../data/regression-data";
import { batchFit } from "../fit/batch";
import { type FitVerdict, fitVerdict, steps } from "../fit/outcome";
import { fittedOnly } from "./fitted";
import { linearPrediction, requireAlike } from "./prediction";
import { determination } from "./score";

/** How a {@link LinearRegressionGD} learns. */
export interface LinearRegressionGDOptions {
  /** α, at least 0. @default 0.01 */
  readonly learningRate?: number;
  /** How many steps, each with all samples. At most 1,000,000. @default 1000 */
  readonly iterations?: number;
  /** Whether the model has an intercept. @default true */
  readonly fitIntercept?: boolean;
  /** End at the first cost that is not finite. False lets the fit run on through Infinity and NaN. @default true */
  readonly stopAtNonFinite?: boolean;
}

interface Learned {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly loss: number;
  readonly lossHistory: readonly number[];
  readonly verdict: FitVerdict;
}

/**
 * Linear regression by gradient descent: $\hat y = Xw + b$, from $w = 0$, $b = 0$ down the mean squared error
 * $\frac1n\sum(\hat y_i - y_i)^2$, whose gradients are $\frac2n X^T(\hat y - y)$ and $\frac2n\sum(\hat y_i - y_i)$.
 *
 * `fit`, `predict` and `score` are named as in scikit-learn. Large data can come as `{ rows, columns, data: Float64Array }`. A rate that is too large
 * is no error: the verdict says what came of it.
 *
 * Written by hand in notebook `09-linear-regression-in-practice`. Source of the class and its names: a Python tutorial's `LinearRegressionGD`, after
 * scikit-learn's estimators.
 *
 * @throws ArgumentError when an option or the data are not what they must be.
 *
 * @example
 * ```ts
 * const model = new LinearRegressionGD({ learningRate: 0.1, iterations: 500 }).fit([[0], [1], [2]], [1, 3, 5]);
 * console.log(model.weights[0]?.toFixed(4), model.bias.toFixed(4), model.predict([[10]])[0]?.toFixed(3)); // 2.0000 1.0000 21.000
 * ```
 */
export class LinearRegressionGD {
  readonly #settings: Required<LinearRegressionGDOptions>;
  #learned: Learned | undefined;

  constructor(options: LinearRegressionGDOptions = {}) {
    this.#settings = settingsOf(options);
  }

  /** Learns from samples: one row of features, and one target, for each. Starts from 0 each time. */
  fit(x: Features, y: ArrayLike<number>): this {
    const samples = requireSamples("LinearRegressionGD.fit", x, y);
    const { fitIntercept: intercept, ...settings } = this.#settings;
    const { point, cost, costs } = batchFit(samples, { intercept, ...settings });
    this.#learned = {
      weights: [...(intercept ? point.subarray(1) : point)],
      bias: intercept ? (point[0] as number) : 0,
      loss: cost,
      lossHistory: [...costs],
      verdict: fitVerdict(costs[0] ?? cost, cost, steps(costs.length)),
    };
    return this;
  }

  /** The targets that the model expects for features. */
  predict(x: Features): number[] {
    const { weights, bias } = this.#usable("predict");
    return linearPrediction("LinearRegressionGD.predict", x, weights, bias);
  }

  /** The share of the targets' variance that the model explains, R²: 1 is perfect, 0 no better than their mean. */
  score(x: Features, y: ArrayLike<number>): number {
    const { weights, bias } = this.#usable("score");
    const where = "LinearRegressionGD.score";
    const samples = requireSamples(where, x, y);
    requireAlike(where, samples.x, weights.length);
    return determination(samples.y, linearPrediction(where, samples.x, weights, bias));
  }

  /** One number for each feature. */
  get weights(): readonly number[] {
    return this.#fitted("weights").weights;
  }

  /** The intercept. */
  get bias(): number {
    return this.#fitted("bias").bias;
  }

  /** The mean squared error before each step: its last entry belongs to the model before the last step. */
  get lossHistory(): readonly number[] {
    return this.#fitted("lossHistory").lossHistory;
  }

  /** The mean squared error of the model as it is now. */
  get loss(): number {
    return this.#fitted("loss").loss;
  }

  /** What became of the fit. */
  get verdict(): FitVerdict {
    return this.#fitted("verdict").verdict;
  }

  /** A model that diverged has nothing to say, and must not say NaN. */
  #usable(asked: string): Learned {
    const learned = this.#fitted(asked);
    if (learned.verdict.kind !== "diverged") return learned;
    throw new ArgumentError(
      `LinearRegressionGD.${asked}: the fit diverged; a smaller learningRate or scaled features help`,
    );
  }

  #fitted(asked: string): Learned {
    return fittedOnly("LinearRegressionGD", asked, this.#learned);
  }
}

function settingsOf(options: LinearRegressionGDOptions): Required<LinearRegressionGDOptions> {
  const where = "LinearRegressionGD";
  const names = ["learningRate", "iterations", "fitIntercept", "stopAtNonFinite"] as const;
  const given = optionsObject<LinearRegressionGDOptions>(where, options, names);
  const { learningRate = 0.01, iterations = 1000, fitIntercept = true, stopAtNonFinite = true } = given;
  finiteNumber(where, "learningRate", learningRate, { min: 0 });
  wholeNumber(where, "iterations", iterations, { max: 1_000_000 });
  if (typeof fitIntercept !== "boolean") refuse(where, "fitIntercept", "true or false", fitIntercept);
  if (typeof stopAtNonFinite !== "boolean")
    refuse(where, "stopAtNonFinite", "true or false", stopAtNonFinite);
  return { learningRate, iterations, fitIntercept, stopAtNonFinite };
}
