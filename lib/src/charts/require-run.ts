import { refuse } from "../arguments";
import type { Run } from "../descent/run";

/** A run in one dimension, as {@link descend} returns it for an objective of one variable. */
export function requireRun(where: string, run: unknown, argument = "run"): asserts run is Run {
  const record = run as Partial<Run> | null | undefined;
  const first = Array.isArray(record?.points) ? record.points[0] : undefined;
  if (
    typeof first !== "number" ||
    !Array.isArray(record?.values) ||
    // Not what the verdict says: it is found when it is read first, which takes longer than the run.
    !("verdict" in (record as object))
  ) {
    refuse(where, argument, "a run in one dimension, as descend(…) returns it", run);
  }
}

/** A run in one dimension on an objective whose minimum is known, without which there is no distance to draw. */
export function requireKnownMinimum(where: string, run: unknown): asserts run is Run {
  requireRun(where, run, "runs");
  if (run.objective.minima.length === 0)
    refuse(where, "runs", "runs on an objective whose minimum is known", run.objective.name);
}
