import { finiteNumber, refuse } from "../../arguments";

/** A share that is kept from step to step: 1 would never forget. */
export function decay(where: string, argument: string, value: number): number {
  return typeof value === "number" && value >= 0 && value < 1
    ? value
    : refuse(where, argument, "a number from 0 up to, but not including, 1", value);
}

export function positive(where: string, argument: string, value: number): number {
  finiteNumber(where, argument, value);
  return value > 0 ? value : refuse(where, argument, "a number above 0", value);
}
