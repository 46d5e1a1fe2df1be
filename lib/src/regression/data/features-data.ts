import { finiteNumber, optionsObject, refuse, wholeNumber } from "../../arguments";
import { type RandomState, requireStream } from "../../random/random-state";
import { finiteHeights, mostSamples } from "./line-data";

/** The plane behind {@link featuresData}, and how far the targets stray from it. */
export interface FeaturesDataOptions {
  /** How many samples. @default 100 */
  readonly n?: number;
  /** One true weight for each feature. @default [3, -2] */
  readonly weights?: readonly number[];
  /** @default 5 */
  readonly bias?: number;
  /** The standard deviation of the noise in y. @default 0.5 */
  readonly noise?: number;
}

/**
 * Samples with several features: x standard normal, row by row, then $y = Xw + b + \text{noise}\cdot e$ with standard normal $e$.
 *
 * Met first in notebook `09-linear-regression-in-practice`.
 *
 * @param random the stream, from {@link randomState}; it is drawn on.
 * @throws ArgumentError when n is not a whole number ≥ 1, n times the weights more than a million, or another number is not finite, or the noise negative.
 *
 * @example
 * ```ts
 * const { x, y } = featuresData(randomState(42), { n: 3 });
 * console.log(x.length, x[0]?.length, y[0]?.toFixed(4)); // 3 2 7.5563
 * ```
 */
export function featuresData(
  random: RandomState,
  options: FeaturesDataOptions = {},
): { readonly x: readonly (readonly number[])[]; readonly y: readonly number[] } {
  const where = "featuresData";
  requireStream(where, random);
  const names = ["n", "weights", "bias", "noise"] as const;
  const {
    n = 100,
    weights = [3, -2],
    bias = 5,
    noise = 0.5,
  } = optionsObject<FeaturesDataOptions>(where, options, names);
  if (!Array.isArray(weights) || weights.length === 0 || !weights.every(Number.isFinite))
    refuse(where, "weights", "a list of finite numbers, not empty", weights);
  // The stream draws no more numbers in one call.
  wholeNumber(where, "n", n, { min: 1, max: Math.max(1, Math.floor(mostSamples / weights.length)) });
  finiteNumber(where, "bias", bias);
  finiteNumber(where, "noise", noise, { min: 0 });
  const x = random.randn([n, weights.length]);
  const errors = random.randn(n);
  const y = x.map((row, i) => {
    const height = row.reduce((sum, each, j) => sum + each * (weights[j] as number), 0);
    return height + bias + (errors[i] as number) * noise;
  });
  return { x, y: finiteHeights(where, "weights, bias and noise", y) };
}
