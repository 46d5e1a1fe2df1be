import { isListOf, optionsObject, refuse, requireTexts } from "../../arguments";
import { counted, readable } from "../../readable";
import { type DataTable, type Figure, figure, rounded } from "../shared/figure";
import { type Fit, heightAt, isFiniteFit, isFiniteLine, isFit, type Line, lineFormula } from "../shared/line";
import { paints, requireLabels } from "../shared/named-runs";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";
import { requireData, withAir, type XYData } from "../shared/xy-data";
import { dataTrace, lineTraces, namedTraces, truthTraces } from "./fit-line-traces";

/** How to draw {@link fitLines}. */
export interface FitLinesOptions {
  /** @default "Data and fits" */
  readonly title?: string;
  /** The line that the data were made from. */
  readonly truth?: Line;
  /** What each fit is called, where they are to be told apart: up to six, each in a color of its own. */
  readonly labels?: readonly string[];
  /** @default "x" */
  readonly xLabel?: string;
  /** @default "y" */
  readonly yLabel?: string;
}

/**
 * Data as crosses, with every line that a descent tried on its way in blue, the last one in orange and the true one in green.
 *
 * Fits are named by slope and intercept, for tutorials disagree on which of the two comes first; a curve is a function of x.
 * With `labels` they are not a way with an end but rivals, each with its name and color.
 * The picture keeps to the data: a line that swings out of it is cut off, and one that is no number is left out, which is said.
 *
 * Read for the first time in notebook `05-fitting-a-line-one-parameter`.
 *
 * @param data the measured points, as two lists.
 * @param fits the lines, or curves, in the order they were tried.
 * @throws ArgumentError when the data are not two equally long lists of finite numbers, or there is no line.
 *
 * @example
 * ```ts
 * const run = descend(parabola({ h: 2 }), { start: 0, maxIterations: 5 });
 * const figure = fitLines({ x: [0, 1, 2], y: [0, 2, 4] }, run.points.map((slope) => ({ slope })), { truth: { slope: 2 } });
 * console.log(figure.data.map((trace) => trace.name).join("; ")); // fits on the way: 5; last fit: 1.345x; true line: 2x; data
 * ```
 */
export function fitLines(data: XYData, fits: readonly Fit[], options: FitLinesOptions = {}): Figure {
  const where = "fitLines";
  const given = optionsObject<FitLinesOptions>(where, options, [
    "title",
    "truth",
    "labels",
    "xLabel",
    "yLabel",
  ]);
  requireTexts(where, given, ["title", "xLabel", "yLabel"]);
  const { x, y } = requireData(where, data);
  if (!isListOf(fits, isFit) || fits.length === 0)
    refuse(where, "fits", "a list of lines such as { slope: 2, intercept: 1 }", fits);
  if (given.truth !== undefined && !isFiniteLine(given.truth))
    refuse(where, "truth", "a line such as { slope: 2, intercept: 1 }", given.truth);
  if (given.labels && fits.length > paints.length)
    refuse(where, "fits", `at most ${paints.length} when they have labels`, fits);
  requireLabels(where, given.labels, fits.length);
  const drawn = fits.map(inNumbers);
  const ends = withAir(x, 0.02);
  const heights = [...y, ...(given.truth ? ends.map((at) => heightAt(given.truth as Line, at)) : [])];
  const frame = withAir(heights, 0.15);
  const lost = lossOf(drawn, ends, frame);
  return figure({
    traces: [
      ...(given.labels ? namedTraces(drawn, given.labels, ends) : lineTraces(drawn, ends)),
      ...truthTraces(given.truth, ends),
      dataTrace(x, y),
    ],
    layout: {
      title: { text: given.title ?? "Data and fits" },
      xaxis: { title: { text: given.xLabel ?? "x" }, range: ends.map(rounded), zeroline: false },
      yaxis: { title: { text: given.yLabel ?? "y" }, range: frame.map(rounded), zeroline: false },
      ...(lost ? { annotations: [lostMark(lost)] } : {}),
    },
    description: inWords(x.length, drawn, given, lost),
    table: tableOf(drawn, given.labels),
  });
}

/** What a learner's own function gives is looked at when it gives it. */
function inNumbers(fit: Fit): Fit {
  if (typeof fit !== "function") return fit;
  return (x) => {
    const height: unknown = fit(x);
    if (typeof height === "number") return height;
    return refuse("fitLines", `a fit's height at ${readable(x)}`, "a number", height);
  };
}

/** What cannot be seen of the last line, if anything. */
function lossOf(fits: readonly Fit[], ends: readonly number[], [low, high]: readonly number[]) {
  const last = fits.at(-1) as Fit;
  if (!isFiniteFit(last)) return "The last fit is no longer a number";
  const [a, b] = ends.map((at) => heightAt(last, at)) as [number, number];
  const steep = Math.abs(b - a) > 3 * ((high as number) - (low as number));
  const outside = Math.min(a, b) > (high as number) || Math.max(a, b) < (low as number);
  return outside || steep ? "The last fit leaves the picture" : undefined;
}

function lostMark(text: string) {
  return {
    x: 0.5,
    y: 1,
    xref: "paper",
    yref: "paper",
    yanchor: "top",
    showarrow: false,
    text,
    font: { color: color.vermilion },
    bgcolor: color.paper,
  };
}

function inWords(
  count: number,
  fits: readonly Fit[],
  { truth, labels }: FitLinesOptions,
  lost: string | undefined,
): string {
  const points = `A scatter of ${counted(count, "data point")}`;
  const fitted = (label: string, i: number) => `${label} (${lineFormula(fits[i] as Fit)})`;
  const making = truth ? `; the true line is ${lineFormula(truth)}` : "";
  if (labels) return `${points} with ${labels.map(fitted).join(", ")}${making}.${lost ? ` ${lost}.` : ""}`;
  const last = fits.at(-1) as Fit;
  const end = isFiniteFit(last)
    ? ` ${fits.length === 1 ? "It" : "The last"} is ${lineFormula(last)}${truth ? `, the true line ${lineFormula(truth)}` : ""}.`
    : "";
  const lines =
    fits.length === 1
      ? "one line fitted to them"
      : `the ${fits.length} lines fitted to them, one after the other`;
  return `${points} with ${lines}.${end}${lost ? ` ${lost}.` : ""}`;
}

function tableOf(fits: readonly Fit[], labels?: readonly string[]): DataTable {
  return {
    caption: "The fitted lines",
    columns: [labels ? "Fit" : "Step", "Intercept", "Slope"],
    rows: spreadIndices(fits.length, 100).map((step) => {
      const fit = fits[step] as Fit;
      const name = labels?.[step] ?? step;
      return typeof fit === "function"
        ? [name, "a curve", "a curve"]
        : [name, rounded(fit.intercept ?? 0), rounded(fit.slope)];
    }),
  };
}
