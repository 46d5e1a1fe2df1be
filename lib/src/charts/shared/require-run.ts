import { refuse } from "../../arguments";
import type { Run } from "../../descent/run";
import type { Point } from "../../objectives/objective";

/** A run in one dimension, as {@link descend} returns it for an objective of one variable. */
export function requireRun(where: string, run: unknown, argument = "run"): asserts run is Run {
  if (!isRun(run) || typeof run.points[0] !== "number")
    refuse(where, argument, "a run in one dimension, as descend(…) returns it", run);
}

function isRun(run: unknown): run is Run<Point> {
  const record = run as Partial<Run> | null | undefined;
  // Not what the verdict says: it is found when it is read first, which takes longer than the run.
  return Array.isArray(record?.points) && Array.isArray(record.values) && "verdict" in record;
}

/** A run on an objective whose minimum is known, without which there is no distance to draw. */
export function requireKnownMinimum(where: string, run: unknown): asserts run is Run<Point> {
  if (!isRun(run)) refuse(where, "runs", "runs, as descend(…) returns them", run);
  if (run.objective.minima.length === 0)
    refuse(where, "runs", "runs on an objective whose minimum is known", run.objective.name);
}
