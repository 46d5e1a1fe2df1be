import { refuse } from "../../arguments";
import { type Features, requireMatrix } from "../data/matrix";
import { type ColumnStatistics, columnStatistics } from "./column-statistics";
import { fittedOnly } from "./fitted";
import { requireAlike } from "./prediction";
import { type SameShape, sameShape } from "./same-shape";

/**
 * Puts every feature on the same scale: mean 0, standard deviation 1.
 *
 * $z_j = (x_j - \mu_j)/\sigma_j$, with $\mu_j$ the mean of column j and $\sigma_j$ its population standard deviation (divided by n). Features of
 * different size make the valley of the cost long and narrow; standardized ones make it nearly round, so that one learning rate suits
 * all weights. A column that does not vary has scale 1: it becomes 0.
 *
 * A weight w learned on scaled features is $w_j/\sigma_j$ on the original ones: divide before you compare it with the truth.
 *
 * Explained in notebook `09-linear-regression-in-practice`. Method names and results as in scikit-learn's `StandardScaler`.
 *
 * @example
 * ```ts
 * const scaler = new StandardScaler();
 * console.log(scaler.fitTransform([[1, 100], [2, 300], [3, 200]]).map((row) => row.map((z) => z.toFixed(2)).join(" "))); // [ '-1.22 -1.22', '0.00 1.22', '1.22 0.00' ]
 * console.log(scaler.mean, scaler.scale.map((each) => each.toFixed(3))); // [ 2, 200 ] [ '0.816', '81.650' ]
 * ```
 */
export class StandardScaler {
  #statistics: ColumnStatistics | undefined;

  /** The mean of each column. */
  get mean(): readonly number[] {
    return this.#fitted("mean").mean;
  }

  /** The population standard deviation of each column; 1 where a column does not vary. */
  get scale(): readonly number[] {
    return this.#fitted("scale").scale;
  }

  /** Learns mean and scale of each column. @param x one row a sample. */
  fit(x: Features): this {
    this.#statistics = columnStatistics(requireMatrix("StandardScaler.fit", "x", x));
    return this;
  }

  /** Scaled features, in the shape of `x`; `x` itself stays as it is. */
  transform<F extends Features>(x: F): SameShape<F> {
    return this.#convert("transform", x, (value, mean, scale) => (value - mean) / scale);
  }

  /** Learns from `x` and scales it. */
  fitTransform<F extends Features>(x: F): SameShape<F> {
    return this.fit(x).transform(x);
  }

  /** The way back: original features from scaled ones. */
  inverseTransform<F extends Features>(z: F): SameShape<F> {
    return this.#convert("inverseTransform", z, (value, mean, scale) => value * scale + mean);
  }

  #convert<F extends Features>(
    method: string,
    features: F,
    convert: (value: number, mean: number, scale: number) => number,
  ): SameShape<F> {
    const where = `StandardScaler.${method}`;
    const { mean, scale } = this.#fitted(method);
    const from = requireMatrix(where, "x", features);
    requireAlike(where, from, mean.length);
    const { rows, columns } = from;
    const data = new Float64Array(from.data.length);
    for (let i = 0, at = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++, at++)
        data[at] = convert(from.data[at] as number, mean[j] as number, scale[j] as number);
    }
    const wrong = data.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) refuse(where, "x", "so small that no result overflows", from.data[wrong]);
    return sameShape(features, { rows, columns, data });
  }

  #fitted(asked: string): ColumnStatistics {
    return fittedOnly("StandardScaler", asked, this.#statistics);
  }
}
