import { optionsObject, refuse, requireTexts } from "../../arguments";
import type { Run } from "../../descent/run";
import type { Point } from "../../objectives/objective";
import { readable } from "../../readable";
import { type DataTable, type Figure, figure, rounded, type Trace } from "../shared/figure";
import { leftMark } from "../shared/history";
import { namedRuns } from "../shared/named-runs";
import { extremes, spreadIndices } from "../shared/numbers";
import { requireKnownMinimum } from "../shared/require-run";
import { type Measured, measured, measuredTrace, slopeSaid, theoryTraces } from "./log-error-traces";

/** How to draw {@link logError}. */
export interface LogErrorOptions {
  /** @default "Distance to the minimum, on a log axis" */
  readonly title?: string;
  /** What each run is called. @default its learning rate */
  readonly labels?: readonly string[];
  /** By which factor theory says that a step multiplies the distance, a number a run. @default that of plain descent */
  readonly factors?: readonly (number | undefined)[];
}

/**
 * The distance to the minimum at each step, on a log axis, with the straight line that theory predicts.
 *
 * On a quadratic with curvature λ the distance is multiplied by |1 − αλ| at each step, so that its logarithm falls on a
 * straight line of slope $\log_{10}|1-\alpha\lambda|$: as many digits are gained at each step. An error of exactly 0 ends the line.
 * In several dimensions the slowest direction is left in the end: there the slope is fitted to the later half.
 *
 * Read for the first time in notebook `01-rolling-downhill`.
 *
 * @param runs one run, or up to six to compare.
 * @throws ArgumentError when one is not a run with a known minimum.
 *
 * @example
 * ```ts
 * const figure = logError(descend(parabola(), { start: 3, learningRate: 0.3, maxIterations: 14 }));
 * console.log(figure.data.map((trace) => trace.name).join("; ")); // learningRate 0.3: slope -0.3979 a step; theory: slope -0.3979 a step
 * ```
 */
export function logError<P extends Point>(
  runs: Run<P> | readonly Run<P>[],
  options: LogErrorOptions = {},
): Figure {
  const where = "logError";
  const given = optionsObject<LogErrorOptions>(where, options, ["title", "labels", "factors"]);
  requireTexts(where, given, ["title"]);
  const { title = "Distance to the minimum, on a log axis", labels, factors = [] } = given;
  const named = namedRuns<P>(where, runs, labels, (run) => requireKnownMinimum(where, run));
  const all = named.map(({ run }) => run);
  requireFactors(factors, all.length);
  const lines = named.map((each, i) => measured(each, factors[i]));
  const traces = lines.flatMap((line) => [measuredTrace(line), ...theoryTraces(line)]);
  return figure({
    traces,
    layout: {
      title: { text: title },
      xaxis: {
        title: { text: "step" },
        rangemode: "tozero",
        ...(longest(all) < 10 ? { range: [0, longest(all)], dtick: 1 } : {}),
      },
      yaxis: {
        type: "log",
        title: { text: distanceName(all[0]?.objective.variables) },
        exponentformat: "power",
        dtick: decades(traces),
      },
      annotations: lines.flatMap(({ shown, errors, paint }) =>
        leftMark(shown, errors, paint, { log: true, what: "error" }),
      ),
    },
    description: lines.map(inWords).join(" "),
    table: tableOf(lines),
  });
}

function requireFactors(factors: unknown, most: number): void {
  const isFactor = (each: unknown) => each === undefined || (typeof each === "number" && each > 0);
  if (!Array.isArray(factors) || factors.length > most || !factors.every(isFactor))
    refuse("logError", "factors", "a list of numbers > 0, one a run", factors);
}

function distanceName([first, second]: readonly string[] = []): string {
  return second === undefined ? `|${first} − minimum|` : "distance to the minimum";
}

function longest(runs: readonly { readonly iterations: number }[]): number {
  return Math.max(...runs.map(({ iterations }) => iterations));
}

/** Decades between two ticks, so that a long way does not crowd the axis. */
function decades(traces: readonly Trace[]): number {
  const drawn = traces.flatMap(({ y }) => y as readonly unknown[]);
  const errors = drawn.filter((error): error is number => typeof error === "number" && error > 0);
  if (errors.length === 0) return 1;
  const [low, high] = extremes(errors);
  const span = Math.log10(high) - Math.log10(low);
  return Math.max(1, Math.ceil(span / 8));
}

function inWords<P extends Point>(line: Measured<P>): string {
  const { run, label, slope } = line;
  const predicted = slopeSaid(line);
  if (slope === undefined) return `${label}: no line to speak of. ${run.verdict.sentence}`;
  const course = `${slope > 0 ? "rises" : "falls"} by ${readable(Math.abs(slope))} digits a step`;
  if (predicted === undefined || !Number.isFinite(predicted))
    return `${label}: ${course} on the whole. ${run.verdict.sentence}`;
  const isStraight = Math.abs(slope - predicted) <= 0.01 * Math.abs(predicted);
  const shape = isStraight ? `a straight line that ${course}` : `${course} on the whole`;
  return `${label}: ${shape}; theory says ${readable(Math.abs(predicted))}. ${run.verdict.sentence}`;
}

function tableOf<P extends Point>(lines: readonly Measured<P>[]): DataTable {
  const errors = lines.map((line) => line.errors);
  const longest = Math.max(...errors.map((each) => each.length));
  return {
    caption: "Distance to the minimum after each step",
    columns: ["Step", ...lines.map(({ label }) => label)],
    rows: spreadIndices(longest, 100).map((step) => [
      step,
      ...errors.map((each) => (step < each.length ? rounded(each[step] as number) : null)),
    ]),
  };
}
