import { curveWithSteps } from "../charts/line/curve-with-steps";
import { logError } from "../charts/line/log-error";
import { lossCurves } from "../charts/regression/loss-curves";
import type { Run } from "../descent/run";
import type { Picture } from "./explorer";
import { rateName } from "./wording";

/** The two pictures of a run on a line: the curve with the steps, and the distance to the minimum where one is known, else the heights. */
export function picturesOnALine(run: Run, window: readonly [number, number]): [Picture, Picture] {
  const progress = () =>
    run.objective.minima.length > 0
      ? logError(run, { title: "Distance to the minimum", labels: [rateName(run.learningRate as number)] })
      : lossCurves(run.values.filter(Number.isFinite), { title: "Height, step by step", yLabel: "height" });
  return [() => curveWithSteps(run, { window }), progress];
}
