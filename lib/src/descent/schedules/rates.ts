import { finiteNumber } from "../../arguments";

/** The rate a schedule begins with: 0 stands still, less would climb. */
export function firstRate(where: string, value: unknown): number {
  return finiteNumber(where, "initialLearningRate", value, { min: 0 });
}
