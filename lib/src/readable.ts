import { isListOf, refuse, wholeNumber } from "./arguments";

/**
 * A number as a sentence wants it: four significant digits, no tail of zeros, powers of ten only where they help.
 *
 * @example
 * ```ts
 * console.log(readable(0.11529215), readable(8.05306e-6), readable(1e21), readable(20)); // 0.1153 8.053e-6 1e+21 20
 * ```
 */
export function readable(value: number, digits = 4): string {
  if (typeof value !== "number") refuse("readable", "value", "a number", value);
  wholeNumber("readable", "digits", digits, { min: 1, max: 100 });
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(digits));
  if (!Number.isFinite(rounded)) return value.toPrecision(digits);
  if (size !== 0 && (size < 1e-4 || size >= 1e7)) return rounded.toExponential();
  return String(rounded);
}

/**
 * A point in words: a number, or its coordinates in brackets.
 *
 * @example
 * ```ts
 * console.log(readablePoint(3.20001), readablePoint([2, 1.96935])); // 3.2 (2, 1.969)
 * ```
 */
export function readablePoint(point: number | readonly number[], digits = 4): string {
  if (typeof point === "number") return readable(point, digits);
  if (!isListOf(point, (each) => typeof each === "number"))
    return refuse("readablePoint", "point", "a number or a list of numbers", point);
  return `(${point.map((x) => readable(x, digits)).join(", ")})`;
}

/** A share as a percentage: `20 %`. */
export function percent(share: number): string {
  return `${readable(share * 100, 3)} %`;
}

/** A count with its noun: `1 step`, `31 steps`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
