import { refuse } from "../../arguments";
import type { Objective } from "../../objectives/objective";
import { requireObjective } from "../../objectives/require-objective";

/** An objective of one variable, which a curve can be drawn of. */
export function requireLine(where: string, objective: unknown): asserts objective is Objective {
  requireObjective(where, objective);
  if (objective.variables.length !== 1)
    refuse(where, "objective", "an objective of one variable", objective.name);
}
