import { isListOf, refuse } from "../arguments";
import type { Point } from "../objectives/objective";
import { isPoint, requireObjective } from "../objectives/require-objective";
import { FinishedRun } from "./finished-run";
import { requireLearningRate } from "./require-rule";
import type { Run } from "./run";

const one = "a run, as descend(…) returns it";
const several = "runs, as descend(…) returns them";

/** A run as `descend` returns it, or one that someone has made by hand, all of whose parts must then fit together. */
export function requireRun(where: string, run: unknown, argument = "run"): asserts run is Run<Point> {
  if (FinishedRun.made(run)) return;
  const record = run as Partial<Run<Point>> | null | undefined;
  if (!Array.isArray(record?.points) || !Array.isArray(record.values))
    return refuse(where, argument, argument === "runs" ? several : one, run);
  const { objective, points, values, gradients, iterations, rule, learningRate, final } = record;
  requireObjective(where, objective, `${argument}.objective`);
  requireLearningRate(where, learningRate, `${argument}.learningRate`);
  const dimensions = objective.variables.length;
  const must = (part: keyof Run, what: string, value: unknown) =>
    refuse(where, `${argument}.${part}`, what, value);
  if (typeof rule !== "string") must("rule", "the name of a rule", rule);
  if (iterations !== points.length - 1) must("iterations", "one less than the number of points", iterations);
  const isOneOfThem = (each: unknown) => isPoint(each, dimensions) && typeof each === typeof points[0];
  const lists = { points, gradients } as const;
  for (const [part, list] of Object.entries(lists))
    if (!isListOf(list, isOneOfThem) || list.length !== points.length)
      must(part as keyof Run, `a list of ${points.length} points of ${dimensions} numbers`, list);
  if (!isListOf(values, (each) => typeof each === "number") || values.length !== points.length)
    must("values", `a list of ${points.length} numbers`, values);
  if (!isOneOfThem(final)) must("final", "the last point", final);
  const { kind, sentence } = (record.verdict ?? {}) as Partial<Run["verdict"]>;
  if (typeof kind !== "string" || typeof sentence !== "string")
    must("verdict", "the verdict of a run, with a kind and a sentence", record.verdict);
}
