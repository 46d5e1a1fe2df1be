import { finiteNumber, oneOf, optionsObject, refuse, wholeNumber } from "../../arguments";

/** How {@link SGDRegressor} learns. The defaults are scikit-learn's. */
export interface SGDRegressorOptions {
  /** What an error costs: half its square. @default "squaredError" */
  readonly loss?: "squaredError";
  /** What large weights cost: half the sum of their squares, or nothing. @default "l2" */
  readonly penalty?: "l2" | null;
  /** How much the penalty counts. @default 0.0001 */
  readonly penaltyStrength?: number;
  /** How the learning rate falls from sample to sample: as $\eta_0/t^p$, or not at all. @default "inverseScaling" */
  readonly learningRateSchedule?: "inverseScaling" | "constant";
  /** η₀, the rate of the first sample. @default 0.01 */
  readonly initialLearningRate?: number;
  /** p in $\eta_0/t^p$. @default 0.25 */
  readonly learningRatePower?: number;
  /** The most passes over the data, up to 1,000,000. @default 1000 */
  readonly maxIterations?: number;
  /** A pass that does not lower the mean cost by this much was in vain; null never stops early. @default 0.001 */
  readonly tolerance?: number | null;
  /** So many passes in vain, one after another, end the fit. @default 5 */
  readonly patience?: number;
  /** Whether every pass takes the samples in another order. @default true */
  readonly shuffle?: boolean;
  /** The seed of the shuffling, a whole number from 0 to 2³² − 1. @default 0 */
  readonly randomState?: number;
  /** Whether to learn an intercept; without one the intercept stays 0. @default true */
  readonly fitIntercept?: boolean;
}

export type SGDSettings = Required<SGDRegressorOptions>;

const where = "SGDRegressor";

const defaults: SGDSettings = {
  loss: "squaredError",
  penalty: "l2",
  penaltyStrength: 0.0001,
  learningRateSchedule: "inverseScaling",
  initialLearningRate: 0.01,
  learningRatePower: 0.25,
  maxIterations: 1000,
  tolerance: 0.001,
  patience: 5,
  shuffle: true,
  randomState: 0,
  fitIntercept: true,
};

/** The options with every default filled in and every value checked. */
export function sgdSettings(options: SGDRegressorOptions): SGDSettings {
  const names = Object.keys(defaults) as (keyof SGDRegressorOptions)[];
  const settings = { ...defaults, ...given(optionsObject<SGDRegressorOptions>(where, options, names)) };
  oneOf(where, "loss", settings.loss, ["squaredError"]);
  if (settings.penalty !== null) oneOf(where, "penalty", settings.penalty, ["l2"]);
  oneOf(where, "learningRateSchedule", settings.learningRateSchedule, ["inverseScaling", "constant"]);
  for (const name of ["penaltyStrength", "initialLearningRate", "learningRatePower"] as const)
    finiteNumber(where, name, settings[name], { min: 0 });
  wholeNumber(where, "maxIterations", settings.maxIterations, { min: 1, max: 1_000_000 });
  if (settings.tolerance !== null) finiteNumber(where, "tolerance", settings.tolerance, { min: 0 });
  wholeNumber(where, "patience", settings.patience, { min: 1 });
  wholeNumber(where, "randomState", settings.randomState, { max: 2 ** 32 - 1 });
  for (const name of ["shuffle", "fitIntercept"] as const)
    if (typeof settings[name] !== "boolean") refuse(where, name, "true or false", settings[name]);
  return settings;
}

/** An option set to undefined counts as left out. */
function given(options: SGDRegressorOptions): SGDRegressorOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
