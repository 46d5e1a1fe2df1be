import { finiteNumber, optionsObject, requireTexts } from "../../arguments";
import type { Run } from "../../descent/run";
import { counted, readable } from "../../readable";
import { breakMark } from "../shared/break-mark";
import { type Figure, figure, rounded, type Trace } from "../shared/figure";
import { requireRun } from "../shared/require-run";
import { color } from "../shared/theme";
import { heightsOf, leavesAt, requireWindow, windowOf } from "../shared/window";
import { curveTrace } from "./curve-trace";
import { iterationData } from "./iteration-table";
import { pointTrace, stepsTrace } from "./steps-trace";

/** How to draw {@link costCurve}. */
export interface CostCurveOptions {
  /** @default "Cost function" */
  readonly title?: string;
  /** The parameter that the data were made from. @default the known minimum, where there is one */
  readonly truth?: number;
  /** The stretch of the axis to show. @default around the minimum, the domain and the start */
  readonly window?: readonly [number, number];
  /** What the cost is called. @default "J" */
  readonly costLabel?: string;
}

/**
 * What is being rolled down when a machine learns: the cost of every value of one parameter, with the steps of a run on it.
 *
 * The curve is drawn on 50 points, steps in blue, the final value in orange, the true one in green.
 * Steps that leave the picture are cut off and the break is marked.
 *
 * Read for the first time in notebook `05-fitting-a-line-one-parameter`.
 *
 * @throws ArgumentError when `run` is not a run in one dimension, or `truth` is not a finite number.
 *
 * @example
 * ```ts
 * const run = descend(parabola({ a: 0.18, h: 0.5, variable: "θ₁" }), { start: 0, learningRate: 1.15, maxIterations: 19 });
 * console.log(costCurve(run, { truth: 0.5 }).data.map((trace) => trace.name).join("; ")); // J(θ₁); 19 steps; final θ₁ = 0.5; true θ₁ = 0.5
 * ```
 */
export function costCurve(run: Run, options: CostCurveOptions = {}): Figure {
  const where = "costCurve";
  requireRun(where, run);
  const given = optionsObject<CostCurveOptions>(where, options, ["title", "truth", "window", "costLabel"]);
  requireTexts(where, given, ["title", "costLabel"]);
  if (given.truth !== undefined) finiteNumber(where, "truth", given.truth);
  const window = given.window ?? windowOf([run]);
  requireWindow(where, window);
  const { objective, points } = run;
  const cost = `${given.costLabel ?? "J"}(${objective.variables[0]})`;
  const left = leavesAt(points, window);
  return figure({
    traces: [
      { ...curveTrace(objective, window, 50), name: cost },
      stepsTrace(run, window, counted(run.iterations, "step"), color.blue),
      ...(left === undefined ? [finalTrace(run)] : []),
      ...targetTraces(run, given.truth),
    ],
    layout: {
      title: { text: given.title ?? "Cost function" },
      xaxis: { title: { text: objective.variables[0] }, range: [...window] },
      yaxis: { title: { text: cost }, range: heightsOf(objective, window).map(rounded) },
      ...(left === undefined ? {} : { annotations: [breakMark(points[left] as number, left, window)] }),
    },
    description: inWords(run, cost),
    table: iterationData(run),
  });
}

function finalTrace(run: Run): Trace {
  const name = `final ${run.objective.variables[0]} = ${readable(run.final)}`;
  const marker = { color: color.orange, size: 13, line: { color: color.ink, width: 1 } };
  return pointTrace(run, run.iterations, name, marker);
}

function targetTraces({ objective }: Run, truth: number | undefined): Trace[] {
  const at = truth ?? objective.minima[0]?.at;
  if (at === undefined) return [];
  return [
    {
      type: "scatter",
      mode: "markers",
      name: `${truth === undefined ? "lowest at" : "true"} ${objective.variables[0]} = ${readable(at)}`,
      x: [rounded(at)],
      y: [rounded(objective.value(at))],
      marker: { color: color.green, size: 8, line: { color: color.paper, width: 1 } },
      hoverinfo: "skip",
    },
  ];
}

function inWords(run: Run, cost: string): string {
  const [variable] = run.objective.variables;
  return (
    `The cost ${cost} as a curve, with ${counted(run.iterations, "step")} of ${run.rule} on it: from ${variable} = ` +
    `${readable(run.points[0] as number)} to ${readable(run.final)}. ${run.verdict.sentence}`
  );
}
