import { optionsObject, requireTexts } from "../../arguments";
import type { Run } from "../../descent/run";
import { counted, readable } from "../../readable";
import { breakMark } from "../shared/break-mark";
import { type Figure, figure, rounded } from "../shared/figure";
import { requireRun } from "../shared/require-run";
import { color } from "../shared/theme";
import { heightsOf, leavesAt, requireWindow, windowOf } from "../shared/window";
import { curveTrace } from "./curve-trace";
import { iterationData } from "./iteration-table";
import { pointTrace, stepsTrace } from "./steps-trace";

/** How to draw {@link curveWithSteps}. */
export interface CurveOptions {
  /** @default "Gradient descent on f(x) = …" */
  readonly title?: string;
  /** The stretch of the axis to show. @default around the minimum, the domain and the start */
  readonly window?: readonly [number, number];
}

/**
 * A run drawn on the graph of its function: the curve, the steps as dots in the order they were taken, start and end marked.
 *
 * Steps that leave the picture are cut off and the break is marked. Used throughout from notebook `01-rolling-downhill`.
 *
 * @throws ArgumentError when `run` is not a run in one dimension.
 *
 * @example
 * ```ts
 * const figure = curveWithSteps(descend(parabola(), { start: 3, learningRate: 0.3, maxIterations: 14 }));
 * console.log(figure.data.length, figure.layout.meta.description.split(":")[0]); // 4 The curve f(x) = x² with 14 steps of gradient descent
 * ```
 */
export function curveWithSteps(run: Run, options: CurveOptions = {}): Figure {
  const where = "curveWithSteps";
  requireRun(where, run);
  const given = optionsObject<CurveOptions>(where, options, ["title", "window"]);
  requireTexts(where, given, ["title"]);
  const { title, window = windowOf([run]) } = given;
  requireWindow(where, window);
  const { objective, points } = run;
  const [variable] = objective.variables;
  const left = leavesAt(points, window);
  const end = left === undefined ? [endTrace(run)] : [];
  return figure({
    traces: [curveTrace(objective, window), stepsTrace(run, window), startTrace(run), ...end],
    layout: {
      title: { text: title ?? `Gradient descent on f(${variable}) = ${objective.name}` },
      xaxis: { title: { text: variable }, range: [...window] },
      yaxis: { title: { text: `f(${variable})` }, range: heightsOf(objective, window).map(rounded) },
      ...(left === undefined ? {} : { annotations: [breakMark(run.points[left] as number, left, window)] }),
    },
    description: `The curve f(${variable}) = ${objective.name} with ${counted(run.iterations, "step")} of ${run.rule}: ${inWords(run)}`,
    table: iterationData(run),
  });
}

function inWords(run: Run): string {
  const [variable] = run.objective.variables;
  return `from ${variable} = ${readable(run.points[0] as number)} to ${variable} = ${readable(run.final)}. ${run.verdict.sentence}`;
}

function startTrace(run: Run) {
  const marker = { color: color.paper, size: 13, line: { color: color.blue, width: 3 } };
  return pointTrace(run, 0, `start: ${readable(run.points[0] as number)}`, marker);
}

function endTrace(run: Run) {
  const marker = { color: color.green, size: 13, symbol: "diamond" };
  return pointTrace(
    run,
    run.iterations,
    `after ${counted(run.iterations, "step")}: ${readable(run.final)}`,
    marker,
  );
}
