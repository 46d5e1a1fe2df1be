import { finiteNumber, isListOf, optionsObject, refuse, requireTexts } from "../../arguments";
import { counted, readable } from "../../readable";
import { colorBar, twoSidedScale } from "../shared/color-scales";
import { type DataTable, type Figure, figure, rounded, type Trace } from "../shared/figure";
import { spreadIndices } from "../shared/numbers";
import { packedGrid } from "../shared/packed-grid";
import { powerTicks } from "../shared/powers";
import { color } from "../shared/theme";
import type { LearningRateErrors } from "./learning-rate-errors";
import type { RateBand, RateLine } from "./rate-bands";

/** How to draw {@link learningRateMap}. */
export interface LearningRateMapOptions {
  /** @default "What each learning rate does" */
  readonly title?: string;
  /** Powers of ten below and above the distance at the start that colors can tell apart, from 1 to 15. @default as many as the best rate gains, from 2 to 6 */
  readonly decades?: number;
}

/**
 * One picture of all learning rates: the rate across, the step downwards, the distance to the minimum as a color.
 *
 * Paper-white is the distance at the start, blue is closer, vermilion is farther. Names above the picture say how runs go on each stretch
 * of rates; dashed lines are what theory says of them.
 *
 * Read for the first time in notebook `03-learning-rates`, again for the line fit of `06-fitting-a-line-two-parameters`.
 *
 * @param map what {@link learningRateErrors} has computed.
 * @throws ArgumentError when `map` is something else.
 *
 * @example
 * ```ts
 * const figure = learningRateMap(learningRateErrors(parabola(), { start: 10, count: 25, steps: 10 }));
 * console.log(figure.data[0]?.type); // heatmap
 * ```
 */
export function learningRateMap(map: LearningRateErrors, options: LearningRateMapOptions = {}): Figure {
  const where = "learningRateMap";
  if (!isWhole(map)) refuse(where, "map", "what learningRateErrors(…) returns", map);
  const given = optionsObject<LearningRateMapOptions>(where, options, ["title", "decades"]);
  requireTexts(where, given, ["title"]);
  const { title = "What each learning rate does", decades = decadesOf(map) } = given;
  finiteNumber(where, "decades", decades, { min: 1, max: 15 });
  const steps = (map.errors[0] as readonly number[]).length - 1;
  const [low, high] = [map.rates[0] as number, map.rates.at(-1) as number];
  return figure({
    traces: [heatTrace(map, decades)],
    layout: {
      height: 460,
      title: { text: title, y: 0.97, yanchor: "top" },
      margin: { l: 60, r: 20, t: 70, b: 50 },
      xaxis: {
        title: { text: "learning rate α" },
        range: [low, high].map(rounded),
        showgrid: false,
        zeroline: false,
      },
      // Steps go down the page, as the walker goes down the hill.
      yaxis: { title: { text: "step" }, range: [steps + 0.5, -0.5], showgrid: false, zeroline: false },
      shapes: map.lines.map(lineShape),
      annotations: [...bandNames(map.bands, high - low), ...map.lines.map((line) => lineName(line, map))],
    },
    description: inWords(map, steps),
    table: tableOf(map, steps),
  });
}

/** Whether all parts of a map are there and fit together. */
function isWhole(map: unknown): map is LearningRateErrors {
  const { name, rates, errors, bands, lines } = (map ?? {}) as Partial<LearningRateErrors>;
  if (typeof name !== "string" || !isListOf(rates, Number.isFinite) || rates.length < 2) return false;
  const steps = Array.isArray(errors?.[0]) ? errors[0].length : 0;
  const isHistory = (history: unknown) =>
    isListOf(history, (each) => typeof each === "number" && each >= 0) && history.length === steps;
  return (
    steps > 0 &&
    isListOf(errors, isHistory) &&
    errors.length === rates.length &&
    isListOf(bands, isBand) &&
    isListOf(lines, isRateLine)
  );
}

function isBand(band: unknown): band is RateBand {
  const { name, from, to } = (band ?? {}) as Partial<RateBand>;
  return typeof name === "string" && Number.isFinite(from) && Number.isFinite(to);
}

function isRateLine(line: unknown): line is RateLine {
  const { name, rate } = (line ?? {}) as Partial<RateLine>;
  return typeof name === "string" && Number.isFinite(rate);
}

/** The powers of ten that the best of the rates gains. */
function decadesOf({ errors }: LearningRateErrors): number {
  const gains = errors.map((each) => Math.log10((each[0] as number) / (each.at(-1) as number)));
  return Math.min(6, Math.max(2, ...gains.filter((gain) => !Number.isNaN(gain))));
}

/** log₁₀ of the distance; what is exactly 0 or infinite gets the end of the scale, for no color is beyond it. */
function heatTrace({ rates, errors }: LearningRateErrors, decades: number): Trace {
  const middle = Math.log10(errors[0]?.[0] || 1);
  const [low, high] = [middle - decades, middle + decades];
  const columns = errors.map((each) => each.map((error) => Math.min(Math.max(Math.log10(error), low), high)));
  const steps = (columns[0] as number[]).map((_, step) => columns.map((column) => column[step] as number));
  return {
    type: "heatmap",
    x0: rates[0] as number,
    dx: rounded(((rates.at(-1) as number) - (rates[0] as number)) / (rates.length - 1)),
    y0: 0,
    dy: 1,
    z: packedGrid(steps),
    zmin: rounded(low),
    zmax: rounded(high),
    colorscale: twoSidedScale,
    colorbar: colorBar("error", powerTicks(low, high, decades > 4 ? 2 : 1)),
    hovertemplate: "α %{x:.4g}, step %{y}<br>log₁₀ of the error %{z:.2f}<extra></extra>",
  };
}

/** Above the picture; names of narrow bands take turns between two rows, so that neighbors do not run into each other. */
function bandNames(bands: readonly RateBand[], width: number) {
  let row = 0;
  return bands
    .filter(({ from, to }) => to - from > 0.1 * width)
    .map(({ name, from, to }) => {
      row = to - from < 0.25 * width ? 1 - row : 0;
      return {
        x: rounded((from + to) / 2),
        y: 1,
        yref: "paper",
        yanchor: "bottom",
        yshift: 14 * row,
        text: name,
        showarrow: false,
        font: { size: 12, color: color.muted },
      };
    });
}

function lineShape({ rate }: RateLine) {
  return {
    type: "line",
    x0: rounded(rate),
    x1: rounded(rate),
    y0: 0,
    y1: 1,
    yref: "paper",
    line: { color: color.ink, width: 1.5, dash: "dash" },
  };
}

/** Upright beside its line, with what the runs did there where that is only a line wide: `one step: 1/f″ = 0.5`. */
function lineName({ rate, name }: RateLine, { bands, rates, lines }: LearningRateErrors) {
  const cell = ((rates.at(-1) as number) - (rates[0] as number)) / (rates.length - 1);
  const here = bands.find(({ from, to }) => to - from < 1.5 * cell && rate >= from && rate <= to);
  // The last line has its name to the right, for the one before it may be close.
  const right = rate === lines.at(-1)?.rate;
  return {
    x: rounded(rate),
    y: 0.02,
    yref: "paper",
    xanchor: right ? "left" : "right",
    yanchor: "bottom",
    textangle: -90,
    text: here ? `${here.name}: ${name}` : name,
    showarrow: false,
    font: { size: 12 },
    bgcolor: color.paper,
    opacity: 0.85,
  };
}

function inWords({ name, rates, bands, lines }: LearningRateErrors, steps: number): string {
  const stretches = bands.map(({ name, from, to }) => `${name} from ${readable(from)} to ${readable(to)}`);
  const theory =
    lines.length > 0 ? ` Theory draws lines at ${lines.map((line) => line.name).join(", ")}.` : "";
  return `Map of the distance to the minimum of ${name} over ${counted(rates.length, "learning rate")} and ${counted(steps, "step")}: ${stretches.join(", ")}.${theory}`;
}

function tableOf({ rates, errors, bands }: LearningRateErrors, steps: number): DataTable {
  const shown = spreadIndices(steps + 1, 5);
  const bandAt = (rate: number) => bands.find(({ from, to }) => rate >= from && rate <= to)?.name ?? null;
  return {
    caption: "Distance to the minimum by learning rate",
    columns: ["Learning rate", "Band", ...shown.map((step) => `Step ${step}`)],
    rows: spreadIndices(rates.length, 100).map((i) => {
      const rate = rates[i] as number;
      return [rounded(rate), bandAt(rate), ...shown.map((step) => rounded(errors[i]?.[step] as number))];
    }),
  };
}
