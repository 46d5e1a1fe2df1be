import { ArgumentError } from "../../arguments";
import type { Features } from "../data/matrix";
import { requireSamples } from "../data/regression-data";
import { type FitVerdict, fitVerdict } from "../fit/outcome";
import { fittedOnly } from "./fitted";
import { linearPrediction } from "./prediction";
import { determination } from "./score";
import { type Learned, learn, type SGDStatus } from "./sgd-learn";
import { type SGDRegressorOptions, type SGDSettings, sgdSettings } from "./sgd-options";

/**
 * Linear regression by stochastic gradient descent: one sample after another moves the weights.
 *
 * With the error $e = w\cdot x + b - y$ of a sample and the falling rate $\eta = \eta_0/t^{p}$:
 * $w \leftarrow w(1-\eta\lambda) - \eta e x$ and $b \leftarrow b - \eta e$; t counts the samples seen, λ is the penalty's strength. A pass over all
 * samples, shuffled, is one iteration; the fit ends when `patience` passes in a row have not lowered the mean cost by `tolerance`.
 *
 * Scale the features first ({@link StandardScaler}): one rate must suit all weights. If the weights leave the finite numbers, `status` says
 * `"non-finite"` and `verdict` what helps, and `predict` and `score` refuse.
 *
 * Explained in notebook `09-linear-regression-in-practice`. Defaults, shuffling and stopping rule as in scikit-learn's `SGDRegressor`,
 * except that huge errors are not clipped. Source: L. Bottou, "Stochastic gradient descent tricks", 2012.
 *
 * @example
 * ```ts
 * const { x, y } = featuresData(randomState(42), { n: 1000, weights: [1, 2], bias: 0 });
 * const model = new SGDRegressor({ randomState: 42 }).fit(new StandardScaler().fitTransform(x), y);
 * console.log(model.iterations, model.status, model.score(new StandardScaler().fitTransform(x), y).toFixed(2)); // 8 tolerance 0.95
 * ```
 */
export class SGDRegressor {
  readonly #settings: SGDSettings;
  #learned: Learned | undefined;

  constructor(options: SGDRegressorOptions = {}) {
    this.#settings = sgdSettings(options);
  }

  /** The weight of each feature. */
  get coefficients(): readonly number[] {
    return this.#result("coefficients").coefficients;
  }

  get intercept(): number {
    return this.#result("intercept").intercept;
  }

  /** How many passes over the data the fit took. */
  get iterations(): number {
    return this.#result("iterations").iterations;
  }

  /** 1 + the number of samples seen: what the next sample would be counted as. */
  get t(): number {
    return this.#result("t").t;
  }

  /** The mean cost of each pass, taken while the weights were moving: half the squared error, and the penalty. */
  get lossHistory(): readonly number[] {
    return this.#result("lossHistory").lossHistory;
  }

  /** Why the fit ended. */
  get status(): SGDStatus {
    return this.#result("status").status;
  }

  /** What became of the fit, judged by the costs of its first and its last pass. */
  get verdict(): FitVerdict {
    const { lossHistory, iterations, status } = this.#result("verdict");
    const last = status === "non-finite" ? Number.NaN : (lossHistory.at(-1) as number);
    return fitVerdict(
      lossHistory[0] as number,
      last,
      `${iterations} ${iterations === 1 ? "pass" : "passes"}`,
    );
  }

  /** Learns from samples, from weights of 0. @param x one row a sample. @param y one target a sample. */
  fit(x: Features, y: ArrayLike<number>): this {
    this.#learned = learn(requireSamples("SGDRegressor.fit", x, y), this.#settings);
    return this;
  }

  /** What the model says for each row of `x`. */
  predict(x: Features): number[] {
    const where = "SGDRegressor.predict";
    const { coefficients, intercept, status } = this.#result("predict");
    requireFinite(where, status);
    return linearPrediction(where, x, coefficients, intercept);
  }

  /** R², the share of the targets' spread that the model explains: 1 is perfect, 0 is no better than their mean. */
  score(x: Features, y: ArrayLike<number>): number {
    const samples = requireSamples("SGDRegressor.score", x, y);
    return determination(samples.y, this.predict(samples.x));
  }

  #result(asked: string): Learned {
    return fittedOnly("SGDRegressor", asked, this.#learned);
  }
}

function requireFinite(where: string, status: SGDStatus): void {
  if (status !== "non-finite") return;
  throw new ArgumentError(
    `${where}: the fit diverged, its numbers are not finite; lower initialLearningRate or scale the features`,
  );
}
