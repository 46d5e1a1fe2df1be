import { refuse } from "../../arguments";
import { requireRun as requireAnyRun } from "../../descent/require-run";
import type { Run } from "../../descent/run";
import type { Point } from "../../objectives/objective";

/** A run in one dimension, as {@link descend} returns it for an objective of one variable. */
export function requireRun(where: string, run: unknown, argument = "run"): asserts run is Run {
  const { points } = (run ?? {}) as Partial<Run>;
  if (!Array.isArray(points) || typeof points[0] !== "number")
    refuse(where, argument, "a run in one dimension, as descend(…) returns it", run);
  requireAnyRun(where, run, argument);
  if (!Number.isFinite(points[0])) refuse(where, `${argument}.points[0]`, "a finite number", points[0]);
}

/** A run on an objective whose minimum is known, without which there is no distance to draw. */
export function requireKnownMinimum(where: string, run: unknown): asserts run is Run<Point> {
  requireAnyRun(where, run, "runs");
  if (run.objective.minima.length === 0)
    refuse(where, "runs", "runs on an objective whose minimum is known", run.objective.name);
}
