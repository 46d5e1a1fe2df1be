import { optionsObject, refuse } from "../arguments";
import { errorsOf, fittedSlope, predictedSlope } from "../descent/analysis/convergence-rate";
import type { Run } from "../descent/run";
import { readable } from "../readable";
import { type DataTable, type Figure, figure, rounded, type Trace } from "./figure";
import { spreadIndices } from "./numbers";
import { requireRun } from "./require-run";
import { color } from "./theme";

/** How to draw {@link logError}. */
export interface LogErrorOptions {
  /** @default "Distance to the minimum, on a log axis" */
  readonly title?: string;
  /** What each run is called. @default its learning rate */
  readonly labels?: readonly string[];
}

const paints = [color.vermilion, color.blue, color.green, color.purple, color.orange, color.sky];
const mostDots = 200;

/**
 * The distance to the minimum at each step, on a log axis, with the straight line that theory predicts.
 *
 * On a quadratic with curvature λ the distance is multiplied by |1 − αλ| at each step, so that its logarithm falls on a
 * straight line of slope $\log_{10}|1-\alpha\lambda|$: as many digits are gained at each step. An error of exactly 0 ends the line.
 *
 * Read for the first time in notebook `01-rolling-downhill`.
 *
 * @param runs one run, or up to six to compare.
 * @throws ArgumentError when one is not a run in one dimension with a known minimum.
 *
 * @example
 * ```ts
 * const figure = logError(descend(parabola(), { start: 3, learningRate: 0.3, maxIterations: 14 }));
 * console.log(figure.data.map((trace) => trace.name).join("; ")); // learningRate 0.3: slope -0.3979 a step; theory: slope -0.3979 a step
 * ```
 */
export function logError(runs: Run | readonly Run[], options: LogErrorOptions = {}): Figure {
  const all = Array.isArray(runs) ? (runs as readonly Run[]) : [runs as Run];
  const { title = "Distance to the minimum, on a log axis", labels } = optionsObject<LogErrorOptions>(
    "logError",
    options,
    ["title", "labels"],
  );
  if (all.length < 1 || all.length > paints.length)
    refuse("logError", "runs", `one run or up to ${paints.length}`, runs);
  for (const run of all) requireKnownMinimum(run);
  const named = all.map((run, i) => ({
    run,
    label: labels?.[i] ?? labelOf(run),
    paint: paints[i] as string,
  }));
  return figure({
    traces: named.flatMap(({ run, label, paint }) => [
      measuredTrace(run, label, paint),
      ...theoryTraces(run, paint),
    ]),
    layout: {
      title: { text: title },
      xaxis: {
        title: { text: "step" },
        rangemode: "tozero",
        ...(longest(all) < 10 ? { range: [0, longest(all)], dtick: 1 } : {}),
      },
      yaxis: {
        type: "log",
        title: { text: `|${all[0]?.objective.variables[0]} − minimum|` },
        exponentformat: "power",
        dtick: decades(all),
      },
      annotations: named.flatMap(({ run, paint }) => endMark(run, paint)),
    },
    description: named.map(({ run, label }) => inWords(run, label)).join(" "),
    table: tableOf(named),
  });
}

function requireKnownMinimum(run: unknown): asserts run is Run {
  requireRun("logError", run, "runs");
  if (run.objective.minima.length === 0)
    refuse("logError", "runs", "runs on an objective whose minimum is known", run.objective.name);
}

function labelOf({ learningRate }: Run): string {
  return typeof learningRate === "number" ? `learningRate ${readable(learningRate)}` : learningRate.name;
}

function measuredTrace(run: Run, label: string, paint: string): Trace {
  const errors = errorsOf(run);
  const slope = fittedSlope(errors);
  const steps = spreadIndices(visible(errors).length, mostDots);
  return {
    type: "scatter",
    mode: "markers",
    name: slope === undefined ? label : `${label}: slope ${readable(slope)} a step`,
    x: steps,
    y: steps.map((step) => rounded(errors[step] as number)),
    marker: { color: paint, size: 7 },
    cliponaxis: false,
    hovertemplate: "step %{x}<br>error %{y:.3e}<extra></extra>",
  };
}

/** A run that moves away is shown up to this many times its first error; farther up it would flatten all others. */
const reach = 1e4;

/** The part of the errors that a log axis can show: up to the first that is 0, not finite or far beyond the start. */
function visible(errors: readonly number[]): readonly number[] {
  const end = errors.findIndex((error) => !(error > 0 && error <= reach * (errors[0] as number)));
  return end < 0 ? errors : errors.slice(0, end);
}

function theoryTraces(run: Run, paint: string): Trace[] {
  const slope = predictedSlope(run);
  const errors = visible(errorsOf(run));
  const [first] = errors;
  if (slope === undefined || !Number.isFinite(slope) || first === undefined) return [];
  const last = errors.length - 1;
  return [
    {
      type: "scatter",
      mode: "lines",
      name: `theory: slope ${readable(slope)} a step`,
      x: [0, last],
      y: [rounded(first), rounded(first * 10 ** (slope * last))],
      line: { color: paint, width: 1.5, dash: "dash" },
      hoverinfo: "skip",
    },
  ];
}

/** What became of a line that ends before its run does. */
function endMark(run: Run, paint: string) {
  const errors = errorsOf(run);
  const shown = visible(errors);
  const next = errors[shown.length];
  if (next === undefined || shown.length === 0) return [];
  const text = next === 0 ? `error exactly 0 from step ${shown.length} on` : "leaves the picture ↗";
  const last = shown.length - 1;
  return [
    {
      x: last,
      y: Math.log10(shown[last] as number),
      text,
      showarrow: false,
      xanchor: "left",
      xshift: 10,
      font: { color: paint },
    },
  ];
}

function longest(runs: readonly Run[]): number {
  return Math.max(...runs.map(({ iterations }) => iterations));
}

/** Decades between two ticks, so that a long way down does not crowd the axis. */
function decades(runs: readonly Run[]): number {
  const errors = runs.flatMap((run) => visible(errorsOf(run)));
  const span = Math.log10(Math.max(...errors) / Math.min(...errors));
  return Math.max(1, Math.ceil(span / 8));
}

function inWords(run: Run, label: string): string {
  const errors = errorsOf(run);
  const [measured, predicted] = [fittedSlope(errors), predictedSlope(run)];
  const rate =
    measured === undefined
      ? "no straight line"
      : `a straight line that falls by ${readable(-measured)} digits a step`;
  const theory =
    predicted === undefined || !Number.isFinite(predicted) ? "" : `; theory says ${readable(-predicted)}`;
  return `${label}: ${rate}${theory}. ${run.verdict.sentence}`;
}

function tableOf(named: readonly { run: Run; label: string }[]): DataTable {
  const errors = named.map(({ run }) => errorsOf(run));
  const longest = Math.max(...errors.map((each) => each.length));
  return {
    caption: "Distance to the minimum after each step",
    columns: ["Step", ...named.map(({ label }) => label)],
    rows: spreadIndices(longest, 100).map((step) => [
      step,
      ...errors.map((each) => (step < each.length ? rounded(each[step] as number) : null)),
    ]),
  };
}
