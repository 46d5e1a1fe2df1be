import { ArgumentError, refuse } from "../../arguments";
import { type Features, type Matrix, requireMatrix } from "../data/matrix";

/** Xw + b for each sample. */
export function linearPrediction(
  where: string,
  features: Features,
  weights: readonly number[],
  bias: number,
): number[] {
  const x = requireMatrix(where, "x", features);
  requireAlike(where, x, weights.length);
  const { rows, columns, data } = x;
  return Array.from({ length: rows }, (_, i) => {
    let height = bias;
    for (let j = 0; j < columns; j++) height += (data[i * columns + j] as number) * (weights[j] as number);
    return Number.isFinite(height)
      ? height
      : refuse(where, `x[${i}]`, "so small that its prediction is finite", height);
  });
}

/** The features must be those that were learned from. */
export function requireAlike(where: string, { columns }: Matrix, learned: number): void {
  if (columns === learned) return;
  throw new ArgumentError(
    `${where}: x must have as many features as the model was fitted with, ${learned}, got ${columns}`,
  );
}
