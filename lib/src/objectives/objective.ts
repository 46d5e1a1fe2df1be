/** A place to stand: a number on a line, or a list of coordinates in several dimensions. */
export type Point = number | readonly number[];

/** A lowest place that is known beforehand: where it is and how low. */
export interface Minimum<P extends Point = number> {
  readonly at: P;
  readonly value: number;
}

/**
 * A function to minimise, as a record of facts: charts, runs and tests need nothing else.
 *
 * One number in: `Objective` (or `Objective<number>`). Several: `Objective<readonly number[]>`.
 */
export interface Objective<P extends Point = number> {
  /** The formula in plain Unicode, for charts and sentences: `x²`. */
  readonly name: string;
  /** The formula in TeX, for prose: `x^2`. */
  readonly tex: string;
  /** What its coordinates are called: `["x"]`, `["θ₀", "θ₁"]`. */
  readonly variables: readonly string[];
  /** The height at a point. */
  readonly value: (point: P) => number;
  /** The slope at a point: a number on a line, one number a coordinate in several dimensions. */
  readonly gradient: (point: P) => P;
  /** The curvature: the second derivative on a line, the Hessian matrix (row by row) in several dimensions. */
  readonly curvature?: (point: P) => P extends number ? number : readonly (readonly number[])[];
  /** The lowest places that are known; empty where none is. */
  readonly minima: readonly Minimum<P>[];
  /** The stretch of every coordinate that a picture should show, lowest and highest. */
  readonly domain: readonly (readonly [number, number])[];
  /** True where every chord lies on or above the graph, so that there is one valley and descent cannot be trapped. */
  readonly convex: boolean;
}
