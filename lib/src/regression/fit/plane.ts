import type { Samples } from "../data/regression-data";

/** A plane through space: it is `height` high where every feature has its `middle`, and climbs by the weights from there. */
export interface Plane {
  readonly middle: Float64Array;
  readonly weights: Float64Array;
  readonly height: number;
}

/** So many samples, evenly spread, give the rough middles. */
const sampleSize = 1024;

/** The level plane through the origin; for a model with intercept, through the rough means of features and targets. */
export function levelPlane(samples: Samples, intercept: boolean): Plane {
  const { columns } = samples.x;
  const means = new Float64Array(columns + 1);
  if (intercept) addMeans(samples, means);
  return {
    middle: means.subarray(0, columns),
    weights: new Float64Array(columns),
    height: means[columns] as number,
  };
}

function addMeans({ x: { rows, columns, data }, y }: Samples, means: Float64Array): void {
  const stride = Math.max(1, Math.floor(rows / sampleSize));
  let count = 0;
  for (let i = 0; i < rows; i += stride, count++) {
    for (let j = 0; j < columns; j++) means[j] = (means[j] as number) + (data[i * columns + j] as number);
    means[columns] = (means[columns] as number) + (y[i] as number);
  }
  for (let j = 0; j <= columns; j++) means[j] = (means[j] as number) / count;
}

/** Samples evenly spread over all of them, as a copy. */
export function someOf({ x: { rows, columns, data }, y }: Samples, count: number): Samples {
  const stride = Math.floor(rows / count);
  const some = {
    x: { rows: count, columns, data: new Float64Array(count * columns) },
    y: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    const from = i * stride;
    some.x.data.set(data.subarray(from * columns, (from + 1) * columns), i * columns);
    some.y[i] = y[from] as number;
  }
  return some;
}
