import { readable } from "../../readable";

/** A straight line y = intercept + slope · x; without an intercept it goes through the origin. */
export interface Line {
  readonly slope: number;
  readonly intercept?: number;
}

/** What was fitted: a straight line, or a curve as a function of x. */
export type Fit = Line | ((x: number) => number);

export function isFit(fit: unknown): fit is Fit {
  return typeof fit === "function" || isLine(fit);
}

export function isFiniteFit(fit: unknown): fit is Fit {
  return typeof fit === "function" || isFiniteLine(fit);
}

export function isLine(line: unknown): line is Line {
  const { slope, intercept = 0 } = (line ?? {}) as Partial<Line>;
  return typeof slope === "number" && typeof intercept === "number";
}

export function isFiniteLine(line: unknown): line is Line {
  return isLine(line) && Number.isFinite(line.slope + (line.intercept ?? 0));
}

export function heightAt(fit: Fit, x: number): number {
  return typeof fit === "function" ? fit(x) : (fit.intercept ?? 0) + fit.slope * x;
}

/** The line as a formula with readable numbers: `1 + 2x`; a curve has none. */
export function lineFormula(fit: Fit): string {
  if (typeof fit === "function") return "a curve";
  const { slope, intercept } = fit;
  if (intercept === undefined) return `${readable(slope)}x`;
  return `${readable(intercept)} ${slope < 0 ? "−" : "+"} ${readable(Math.abs(slope))}x`;
}
