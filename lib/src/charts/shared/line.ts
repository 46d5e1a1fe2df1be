import { readable } from "../../readable";

/** A straight line y = intercept + slope · x; without an intercept it goes through the origin. */
export interface Line {
  readonly slope: number;
  readonly intercept?: number;
}

export function isLine(line: unknown): line is Line {
  const { slope, intercept = 0 } = (line ?? {}) as Partial<Line>;
  return typeof slope === "number" && typeof intercept === "number";
}

export function isFiniteLine(line: unknown): line is Line {
  return isLine(line) && Number.isFinite(line.slope + (line.intercept ?? 0));
}

export function heightAt({ slope, intercept = 0 }: Line, x: number): number {
  return intercept + slope * x;
}

/** The line as a formula with readable numbers: `1 + 2x`. */
export function lineFormula({ slope, intercept }: Line): string {
  if (intercept === undefined) return `${readable(slope)}x`;
  return `${readable(intercept)} ${slope < 0 ? "−" : "+"} ${readable(Math.abs(slope))}x`;
}
