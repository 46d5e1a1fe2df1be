import { oneOf, optionsObject, requireTexts, wholeNumber } from "../../arguments";
import type { Run } from "../../descent/run";
import { isFinitePoint } from "../../descent/space";
import type { Objective } from "../../objectives/objective";
import { isPoint } from "../../objectives/require-objective";
import { counted, readable } from "../../readable";
import { type DataTable, type Figure, figure, rounded, type Trace } from "../shared/figure";
import { type NamedRun, namedRuns } from "../shared/named-runs";
import { linspace, spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";
import { contourTrace } from "./contour-trace";
import {
  type PlanePoint,
  type PlaneWindow,
  planeWindowOf,
  requirePlaneObjective,
  requirePlaneRun,
  requirePlaneWindow,
  tied,
  tight,
} from "./plane";
import { endsTrace, minimaTraces, pathInWords, pathTrace } from "./plane-path";

/** How to draw {@link gradientField}. */
export interface GradientFieldOptions {
  /** @default "Downhill, everywhere" */
  readonly title?: string;
  /** The piece of the plane to show, across and up. @default the objective's domain */
  readonly window?: readonly [readonly [number, number], readonly [number, number]];
  /** Arrows along each side, from 2 to 30. @default 15 */
  readonly count?: number;
  /** As long as it is steep, or all of one length, which shows the direction where it is nearly flat. @default "slope" */
  readonly lengths?: "slope" | "equal";
  /** A run to draw on top, or several. */
  readonly runs?: Run<PlanePoint> | readonly Run<PlanePoint>[];
  /** What each run is called. @default its learning rate */
  readonly labels?: readonly string[];
  /** How many contour lines lie below the arrows, up to 60. @default 0 */
  readonly contours?: number;
  /** Whether a unit is as long across as up, so that arrows cross the contour lines at right angles. @default false */
  readonly equalUnits?: boolean;
}

/**
 * An arrow on each point of a grid that shows the way down, $-\nabla f$: where a step of gradient descent would go from there.
 *
 * Arrows are as long as the slope is steep, the steepest as long as the grid is wide. They are all one trace, which draws fast.
 *
 * Read for the first time in notebook `06-fitting-a-line-two-parameters`.
 *
 * @throws ArgumentError when the objective has not two variables, or an option is not as described.
 *
 * @example
 * ```ts
 * const bowl = { name: "x² + y²", tex: "x^2 + y^2", variables: ["x", "y"], minima: [{ at: [0, 0], value: 0 }], convex: true,
 *   domain: [[-4, 4], [-4, 4]] as [number, number][], value: ([x, y]: readonly number[]) => x! ** 2 + y! ** 2,
 *   gradient: ([x, y]: readonly number[]) => [2 * x!, 2 * y!] };
 * console.log(gradientField(bowl, { count: 5 }).layout.meta.table.rows[0]?.join(" ")); // -4 -4 -8 -8
 * ```
 */
export function gradientField(objective: Objective<PlanePoint>, options: GradientFieldOptions = {}): Figure {
  const where = "gradientField";
  requirePlaneObjective(where, objective);
  const given = optionsObject<GradientFieldOptions>(where, options, known);
  requireTexts(where, given, ["title"]);
  const { title = "Downhill, everywhere", count = 15, lengths = "slope", contours = 0 } = given;
  wholeNumber(where, "count", count, { min: 2, max: 30 });
  oneOf(where, "lengths", lengths, ["slope", "equal"]);
  wholeNumber(where, "contours", contours, { min: 0, max: 60 });
  const named =
    given.runs === undefined
      ? []
      : namedRuns<PlanePoint>(where, given.runs, given.labels, (run) => requirePlaneRun(where, run));
  const starts = named.map(({ run }) => run.points[0] as PlanePoint);
  const window = given.window ?? planeWindowOf(objective, starts);
  requirePlaneWindow(where, window);
  const field = fieldOver(objective, window, count);
  const [across, up] = objective.variables;
  return figure({
    traces: [
      ...(contours > 0 ? [linesOnly(objective, window, contours)] : []),
      arrowTrace(field, window, count, lengths),
      ...named.map((each) => pathTrace(each, window)),
      ...(named.length > 0 ? [endsTrace(named, window)] : []),
      ...minimaTraces(objective, window),
    ],
    layout: {
      height: 460,
      title: { text: title },
      xaxis: {
        title: { text: across },
        range: [...window[0]],
        zeroline: false,
        ...(given.equalUnits ? tight : {}),
      },
      yaxis: {
        title: { text: up },
        range: [...window[1]],
        zeroline: false,
        ...(given.equalUnits ? tied : {}),
      },
      showlegend: true,
    },
    description: inWords(objective, field, named),
    table: tableOf(objective, field),
  });
}

const known = ["title", "window", "count", "lengths", "runs", "labels", "contours", "equalUnits"] as const;

/** Contour lines on bare paper: arrows are easier to see without a heat map below them. */
function linesOnly(objective: Objective<PlanePoint>, window: PlaneWindow, contours: number): Trace {
  const looks = {
    window,
    gridSize: 61,
    contours,
    heightAxis: "linear",
    heightLabel: "",
    colorBar: false,
  } as const;
  const trace = contourTrace(objective, looks);
  return { ...trace, contours: { ...(trace.contours as object), coloring: "none" }, name: "contour lines" };
}

interface Place {
  readonly at: PlanePoint;
  readonly gradient: PlanePoint;
}

/** The places that have a slope: where the function is not defined there is no arrow. */
function fieldOver(objective: Objective<PlanePoint>, [across, up]: PlaneWindow, count: number): Place[] {
  const places = linspace(...up, count).flatMap((y) => linspace(...across, count).map((x) => [x, y]));
  return places
    .map((at) => ({ at, gradient: objective.gradient(at) }))
    .filter(({ gradient }) => isPoint(gradient, 2) && isFinitePoint(gradient));
}

/** Each arrow is a line from its place to its tip, then a gap; only tips carry a head, turned by plotly.js along the line. */
function arrowTrace(
  field: readonly Place[],
  window: PlaneWindow,
  count: number,
  lengths: "slope" | "equal",
): Trace {
  // Lengths are measured in cells of the grid, so that a window that is wider than high treats both alike.
  const cell = window.map(([low, high]) => (high - low) / (count - 1)) as [number, number];
  const inCells = field.map(({ gradient }) =>
    Math.hypot(...gradient.map((slope, i) => slope / (cell[i] as number))),
  );
  const longest = Math.max(...inCells) || 1;
  const tips = field.map(({ at, gradient }, i) => {
    const scale = 0.9 / (lengths === "slope" ? longest : inCells[i] || 1);
    return at.map((place, k) => place - scale * (gradient[k] as number));
  });
  const heads = inCells.map((length) => (lengths === "slope" ? rounded(4 + (5 * length) / longest) : 8));
  return {
    type: "scatter",
    mode: "lines+markers",
    name: lengths === "slope" ? "downhill, longer where steeper" : "downhill",
    x: field.flatMap(({ at }, i) => [rounded(at[0] as number), rounded(tips[i]?.[0] as number), null]),
    y: field.flatMap(({ at }, i) => [rounded(at[1] as number), rounded(tips[i]?.[1] as number), null]),
    line: { color: color.blue, width: 1.2 },
    marker: {
      color: color.blue,
      size: heads.flatMap((size, i) => [0, inCells[i] === 0 ? 0 : size, 0]),
      symbol: "arrow",
      angleref: "previous",
      opacity: 1,
      line: { width: 0 },
    },
    hoverinfo: "skip",
  };
}

function inWords(
  { name, variables }: Objective<PlanePoint>,
  field: readonly Place[],
  named: readonly NamedRun<PlanePoint>[],
): string {
  const steepest = Math.max(0, ...field.map(({ gradient }) => Math.hypot(...gradient)));
  return [
    `Field of ${counted(field.length, "arrow")} that point downhill on f(${variables.join(", ")}) = ${name}, the steepest slope ${readable(steepest)}.`,
    ...named.map(pathInWords),
  ].join(" ");
}

function tableOf({ variables }: Objective<PlanePoint>, field: readonly Place[]): DataTable {
  return {
    caption: "The gradient, which points uphill; the arrows point the other way",
    columns: [...variables, ...variables.map((variable) => `∂f/∂${variable}`)],
    rows: spreadIndices(field.length, 100).map((i) => {
      const { at, gradient } = field[i] as Place;
      return [...at, ...gradient].map(rounded);
    }),
  };
}
