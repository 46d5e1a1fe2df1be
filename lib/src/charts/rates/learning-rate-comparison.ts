import { oneOf, optionsObject, requireTexts } from "../../arguments";
import { errorsAlong } from "../../descent/analysis/convergence-rate";
import type { Run } from "../../descent/run";
import { counted, readable } from "../../readable";
import { type DataTable, type Figure, figure, rounded, type Trace } from "../shared/figure";
import { cutTo, leftMark, shownHistory } from "../shared/history";
import { type NamedRun, namedRuns } from "../shared/named-runs";
import { spreadIndices } from "../shared/numbers";
import { requireKnownMinimum, requireRun } from "../shared/require-run";
import { color } from "../shared/theme";
import { windowOf } from "../shared/window";
import { withAir } from "../shared/xy-data";

/** How to draw {@link learningRateComparison}. */
export interface LearningRateComparisonOptions {
  /** @default "The same start, different learning rates" */
  readonly title?: string;
  /** What each run is called. @default its learning rate */
  readonly labels?: readonly string[];
  /** Up the axis: where the walker is, or how far from the minimum, on a log axis. @default "points" */
  readonly show?: "points" | "errors";
}

/**
 * Several runs on one function side by side, a curve a run over the steps: too small, right, oscillating, diverging.
 *
 * `show: "points"` shows the jumping from side to side that the distance alone hides: on x², the rates 0.1 and 0.9 end equally far
 * from the minimum. A run that diverges is cut off where it leaves the picture, which is said.
 *
 * Read for the first time in notebook `03-learning-rates`.
 *
 * @param runs one run, or up to six on the same objective.
 * @throws ArgumentError when one is not a run in one dimension; for errors, when no minimum is known.
 *
 * @example
 * ```ts
 * const runs = [0.01, 0.1, 0.9].map((learningRate) => descend(parabola(), { start: 10, learningRate, maxIterations: 20 }));
 * console.log(learningRateComparison(runs).data.map((trace) => trace.name).join("; ")); // α = 0.01: closing in; α = 0.1: closing in; α = 0.9: oscillating; minimum
 * ```
 */
export function learningRateComparison(
  runs: Run | readonly Run[],
  options: LearningRateComparisonOptions = {},
): Figure {
  const where = "learningRateComparison";
  const given = optionsObject<LearningRateComparisonOptions>(where, options, ["title", "labels", "show"]);
  requireTexts(where, given, ["title"]);
  const { show = "points" } = given;
  oneOf(where, "show", show, ["points", "errors"]);
  const named = namedRuns<Run["final"]>(
    where,
    runs,
    given.labels,
    (run) => {
      if (show === "errors") requireKnownMinimum(where, run);
      else requireRun(where, run, "runs");
    },
    alphaLabel,
  );
  const { variables } = named[0].run.objective;
  const views = show === "points" ? pointsOf(named) : distancesOf(named);
  return figure({
    traces: [...views.map(curve), ...(show === "points" ? minimumTraces(views) : [])],
    layout: {
      height: 440,
      title: { text: given.title ?? "The same start, different learning rates" },
      xaxis: { title: { text: "step" }, rangemode: "tozero", zeroline: false },
      yaxis:
        show === "points"
          ? { title: { text: variables[0] }, range: placesShown(named) }
          : logAxis(views, variables[0]),
      annotations: views.flatMap(({ shown, values, paint }) =>
        leftMark(shown, values, paint, { log: show === "errors", what: "error" }),
      ),
    },
    description: inWords(named),
    table: tableOf(views, variables[0] as string, show),
  });
}

interface View extends NamedRun {
  readonly values: readonly number[];
  /** As much of the values as the picture has room for. */
  readonly shown: readonly number[];
}

function pointsOf(named: readonly NamedRun[]): View[] {
  const [low, high] = windowOf(named.map(({ run }) => run));
  return named.map((each) => ({
    ...each,
    values: each.run.points,
    shown: cutTo(each.run.points, (x) => x >= low && x <= high),
  }));
}

function distancesOf(named: readonly NamedRun[]): View[] {
  return named.map((each) => {
    const values = errorsAlong(each.run);
    return { ...each, values, shown: shownHistory(values, true) };
  });
}

function curve({ run, label, paint, values, shown }: View): Trace {
  // The step that leaves the picture is drawn too, as the line that leads out.
  const next = values[shown.length];
  const leadsOut = next !== undefined && next !== 0 && Number.isFinite(next);
  const steps = spreadIndices(shown.length + (leadsOut ? 1 : 0), 200);
  return {
    type: "scatter",
    mode: "lines+markers",
    name: `${label}: ${run.verdict.kind}`,
    x: steps,
    y: steps.map((step) => rounded(values[step] as number)),
    line: { color: paint, width: 1.5 },
    // Rings jump from side to side, dots do not; where two runs lie one on the other, the dot shows inside the ring.
    marker: run.verdict.flips ? { color: paint, size: 10, symbol: "circle-open" } : { color: paint, size: 6 },
    hovertemplate: "step %{x}: %{y}<extra></extra>",
  };
}

function minimumTraces(views: readonly View[]): Trace[] {
  const at = views[0]?.run.objective.minima[0]?.at;
  if (at === undefined) return [];
  return [
    {
      type: "scatter",
      mode: "lines",
      name: "minimum",
      x: [0, Math.max(1, ...views.map(({ shown }) => shown.length - 1))],
      y: [rounded(at), rounded(at)],
      line: { color: color.ink, width: 1, dash: "dash" },
      hoverinfo: "skip",
    },
  ];
}

function placesShown(named: readonly NamedRun[]) {
  return windowOf(named.map(({ run }) => run)).map(rounded);
}

/** With a range of its own: what leads out of the picture must not draw the axis after it. */
function logAxis(views: readonly View[], variable: string | undefined) {
  const powers = views.flatMap(({ shown }) => shown.map(Math.log10));
  return {
    title: { text: `|${variable} − minimum|` },
    type: "log",
    exponentformat: "power",
    dtick: 1,
    range: withAir(powers).map(rounded),
  };
}

function alphaLabel({ learningRate }: Run): string {
  return typeof learningRate === "number" ? `α = ${readable(learningRate)}` : learningRate.name;
}

function inWords(named: readonly NamedRun[]): string {
  const { variables, name } = (named[0] as NamedRun).run.objective;
  return `A comparison of ${counted(named.length, "run")} on f(${variables[0]}) = ${name}. ${named.map(({ label, run }) => `${label}: ${run.verdict.sentence}`).join(" ")}`;
}

function tableOf(views: readonly View[], variable: string, show: "points" | "errors"): DataTable {
  const longest = Math.max(...views.map(({ values }) => values.length));
  return {
    caption: show === "points" ? `${variable} after each step` : "Distance to the minimum after each step",
    columns: ["Step", ...views.map(({ label }) => label)],
    rows: spreadIndices(longest, 100).map((step) => [
      step,
      ...views.map(({ values }) => (step < values.length ? rounded(values[step] as number) : null)),
    ]),
  };
}
