import { finiteNumber, oneOf, optionsObject, refuse, requireTexts } from "../../arguments";
import { counted, readable } from "../../readable";
import { type DataTable, type Figure, figure, rounded, type Trace } from "../shared/figure";
import { leftMark, shownHistory } from "../shared/history";
import { paints } from "../shared/named-runs";
import { spreadIndices } from "../shared/numbers";
import { logTicks } from "../shared/powers";
import { color } from "../shared/theme";

/** Losses by name, one list a run: `{ batch: [8.1, 2.3, …], stochastic: [8.1, 6.0, …] }`. */
export type LossHistories = Readonly<Record<string, ArrayLike<number>>>;

/** How to draw {@link lossCurves}. */
export interface LossCurvesOptions {
  /** @default "Loss, step by step" */
  readonly title?: string;
  /** @default "linear" */
  readonly axis?: "linear" | "log";
  /** What is counted along the axis. @default "step" */
  readonly xLabel?: string;
  /** @default "loss" */
  readonly yLabel?: string;
  /** The least loss there can be, drawn as a dashed line: the judge. */
  readonly best?: number;
}

/** More points than this cannot be told apart. */
const mostPoints = 200;

/**
 * Loss after each step, as a curve a run.
 *
 * On a log axis a straight line means that the same share of the loss goes at each step. What grows far beyond its start is cut off,
 * and the break is marked; a loss of exactly 0 ends a line on the log axis.
 *
 * Read for the first time in notebook `07-batch-stochastic-mini-batch`.
 *
 * @param losses one list of losses, or up to six by name.
 * @throws ArgumentError when there is no list, one is empty, or more than six are to be told apart.
 *
 * @example
 * ```ts
 * const run = descend(parabola(), { start: 10, maxIterations: 50 });
 * const figure = lossCurves({ "plain descent": run.values }, { axis: "log" });
 * console.log(figure.data[0]?.name); // plain descent: 2.037e-8 at the end
 * ```
 */
export function lossCurves(
  losses: LossHistories | ArrayLike<number>,
  options: LossCurvesOptions = {},
): Figure {
  const where = "lossCurves";
  const given = optionsObject<LossCurvesOptions>(where, options, [
    "title",
    "axis",
    "xLabel",
    "yLabel",
    "best",
  ]);
  requireTexts(where, given, ["title", "xLabel", "yLabel"]);
  const { title = "Loss, step by step", axis = "linear", xLabel = "step", yLabel = "loss", best } = given;
  oneOf(where, "axis", axis, ["linear", "log"]);
  if (best !== undefined) finiteNumber(where, "best", best);
  const log = axis === "log";
  const curves = curvesOf(where, losses, log);
  const longest = Math.max(...curves.map(({ values }) => values.length));
  return figure({
    traces: [...curves.map(trace), ...(best === undefined ? [] : [bestTrace(best, longest)])],
    layout: {
      title: { text: title },
      xaxis: { title: { text: xLabel }, rangemode: "tozero" },
      yaxis: {
        title: { text: yLabel },
        ...(log
          ? { type: "log", exponentformat: "power", ...ticksOf(curves, best) }
          : { rangemode: "tozero" }),
      },
      showlegend: true,
      annotations: curves.flatMap(({ shown, values, paint }) =>
        leftMark(shown, values, paint, { log, what: yLabel }),
      ),
    },
    description: inWords(curves, best, xLabel),
    table: tableOf(curves, xLabel, yLabel),
  });
}

/** Ticks for the stretch of all curves and of the least there can be. */
function ticksOf(curves: readonly Curve[], best?: number) {
  const positive = [...curves.flatMap(({ shown }) => shown), best ?? 0].filter((each) => each > 0);
  return positive.length > 0 ? logTicks(Math.min(...positive), Math.max(...positive)) : {};
}

interface Curve {
  readonly name: string;
  readonly values: readonly number[];
  readonly shown: readonly number[];
  readonly paint: string;
}

function curvesOf(where: string, losses: unknown, log: boolean): Curve[] {
  const named = isList(losses) ? { loss: losses } : losses;
  const entries = Object.entries(typeof named === "object" && named !== null ? named : {});
  if (entries.length < 1 || entries.length > paints.length || !entries.every(([, list]) => isList(list)))
    refuse(where, "losses", `a list of numbers, or up to ${paints.length} lists by name`, losses);
  return entries.map(([name, list], i) => {
    const values = Array.from(list as ArrayLike<number>);
    return { name, values, shown: shownHistory(values, log), paint: paints[i] as string };
  });
}

function isList(list: unknown): list is ArrayLike<number> {
  const isArray = Array.isArray(list) || (ArrayBuffer.isView(list) && "length" in list);
  if (!isArray) return false;
  const numbers = Array.from(list as ArrayLike<unknown>);
  return numbers.length > 0 && numbers.every((each) => typeof each === "number");
}

function trace({ name, values, shown, paint }: Curve): Trace {
  const steps = spreadIndices(shown.length, mostPoints);
  return {
    type: "scatter",
    mode: steps.length > 40 ? "lines" : "lines+markers",
    name: `${name}: ${readable(values.at(-1) as number)} at the end`,
    x: steps,
    y: steps.map((step) => rounded(shown[step] as number)),
    line: { color: paint, width: 2 },
    marker: { color: paint, size: 6 },
    hovertemplate: "%{x}: %{y:.6g}<extra></extra>",
  };
}

function bestTrace(best: number, longest: number): Trace {
  return {
    type: "scatter",
    mode: "lines",
    name: `least possible: ${readable(best)}`,
    x: [0, longest - 1],
    y: [rounded(best), rounded(best)],
    line: { color: color.ink, width: 1, dash: "dash" },
    hoverinfo: "skip",
  };
}

function inWords(curves: readonly Curve[], best: number | undefined, xLabel: string): string {
  const each = curves.map(
    ({ name, values }) =>
      `${name} from ${readable(values[0] as number)} to ${readable(values.at(-1) as number)} in ${spanned(values.length - 1, xLabel)}`,
  );
  const least = best === undefined ? "" : `; the least possible is ${readable(best)}`;
  return `Loss, ${counted(curves.length, "curve")}: ${each.join("; ")}${least}.`;
}

function tableOf(curves: readonly Curve[], xLabel: string, yLabel: string): DataTable {
  const longest = Math.max(...curves.map(({ values }) => values.length));
  return {
    caption: `${yLabel} after each ${xLabel}`,
    columns: [xLabel, ...curves.map(({ name }) => name)],
    rows: spreadIndices(longest, 100).map((step) => [
      step,
      ...curves.map(({ values }) => (step < values.length ? rounded(values[step] as number) : null)),
    ]),
  };
}

/** `20 steps`; a label of several words is left as it is: `20 (looks, in hundreds)`. */
function spanned(count: number, label: string): string {
  return /^\w+$/.test(label) ? counted(count, label) : `${count} (${label})`;
}
