import type { Objective, Point } from "../objectives/objective";
import type { Schedule } from "./schedules/schedule";
import type { Stop } from "./stopping";
import type { Verdict } from "./verdict";

/**
 * A run of {@link descend}, as data: everything a chart, a table or a verdict needs.
 *
 * `values[i] = f(points[i])` and `gradients[i] = f′(points[i])` for every i, the start and the last point included.
 */
export interface Run<P extends Point = number> {
  readonly objective: Objective<P>;
  /** The name of the update rule. */
  readonly rule: string;
  readonly learningRate: number | Schedule;
  readonly stop: Stop;
  readonly tolerance: number | undefined;
  /** Where it stood: the start first. One more than `iterations`. */
  readonly points: readonly P[];
  readonly values: readonly number[];
  readonly gradients: readonly P[];
  /** Updates that were applied. */
  readonly iterations: number;
  /** The last point. */
  readonly final: P;
  /** Why it ended: its stop rule said so, its budget was used up, or a number was no longer finite. */
  readonly status: "tolerance" | "budget" | "non-finite";
  /** What came of it, in words. */
  readonly verdict: Verdict;
}

/** A run before its verdict. */
export type Unjudged<P extends Point> = Omit<Run<P>, "verdict">;
