import { ArgumentError } from "../../arguments";
import { readable } from "../../readable";
import { finestStep } from "../differences";
import { measuredSlope } from "./measured-slope";

/** A slope may differ from the measured one by this share: a forgotten factor or sign is far more, rounding far less. */
const share = 1e-3;

/**
 * Holds a slope against central differences. Two are taken, with a step and half of it: where they disagree there is a corner or a pole, and nothing can be
 * said; nor where the function has no value.
 */
export function checkSlope(f: (x: number) => number, x: number, claimed: number, place: string): void {
  const [coarse, measured] = [measuredSlope(f, x, 2 * finestStep), measuredSlope(f, x)];
  const noise = (1e-15 * Math.abs(f(x))) / finestStep;
  const room =
    share * (Math.abs(claimed) + Math.abs(measured)) + 10 * Math.abs(coarse - measured) + noise + 1e-9;
  // Not "greater than": a slope that is NaN where the function is smooth is wrong too.
  if (!Number.isFinite(measured) || Math.abs(claimed - measured) <= room) return;
  throw new ArgumentError(
    `objective: gradient must be the slope of value; at ${place} it gave ${readable(claimed)}, ` +
      `but a small step to either side gives ${readable(measured)}`,
  );
}
