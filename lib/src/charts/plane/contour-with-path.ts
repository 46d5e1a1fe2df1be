import { oneOf, optionsObject, requireTexts, wholeNumber } from "../../arguments";
import type { Run } from "../../descent/run";
import { counted } from "../../readable";
import { type Figure, figure } from "../shared/figure";
import { contourTrace, type HeightAxis } from "./contour-trace";
import { type PlanePoint, tied, tight } from "./plane";
import { endsTrace, minimaTraces, pathData, pathInWords, pathTrace } from "./plane-path";
import { planeRuns } from "./plane-runs";

/** How to draw {@link contourWithPath}. */
export interface ContourWithPathOptions {
  /** @default "The way down, seen from above" */
  readonly title?: string;
  /** What each run is called. @default its learning rate */
  readonly labels?: readonly string[];
  /** The piece of the plane to show, across and up. @default the objective's domain, drawn out to every start */
  readonly window?: readonly [readonly [number, number], readonly [number, number]];
  /** Numbers along each side of the grid, from 2 to 201. @default 101 */
  readonly gridSize?: number;
  /** How many contour lines, from 1 to 60. @default 30 */
  readonly contours?: number;
  /** Lines and colors at even heights, or at even powers of ten, which shows the bottom of a steep valley. @default "linear" */
  readonly heightAxis?: HeightAxis;
  /** What the height is called. @default "f" */
  readonly heightLabel?: string;
  /** Whether a unit is as long across as up, so that arrows cross the contour lines at right angles. @default false */
  readonly equalUnits?: boolean;
}

/**
 * A run in two dimensions, seen from above: colors and contour lines give the height, arrows the steps, a ring the minimum.
 *
 * A step of gradient descent starts at a right angle to the contour line it stands on; where the valley is narrow, it therefore
 * points at the other wall and not along the valley. A path that leaves the picture is cut off at its frame, which the legend says.
 *
 * Read for the first time in notebook `06-fitting-a-line-two-parameters`.
 *
 * @param runs one run, or up to six on the same objective.
 * @throws ArgumentError when one is not a run in two dimensions, or an option is not as described.
 *
 * @example
 * ```ts
 * const bowl = { name: "x² + 5y²", tex: "x^2 + 5y^2", variables: ["x", "y"], minima: [{ at: [0, 0], value: 0 }], convex: true,
 *   domain: [[-4, 4], [-4, 4]] as [number, number][], value: ([x, y]: readonly number[]) => x! ** 2 + 5 * y! ** 2,
 *   gradient: ([x, y]: readonly number[]) => [2 * x!, 10 * y!] };
 * const figure = contourWithPath(descend(bowl, { start: [3, 2], learningRate: 0.15, maxIterations: 10 }));
 * console.log(figure.data.map((trace) => trace.type).join(", ")); // contour, scatter, scatter, scatter
 * ```
 */
export function contourWithPath(
  runs: Run<PlanePoint> | readonly Run<PlanePoint>[],
  options: ContourWithPathOptions = {},
): Figure {
  const where = "contourWithPath";
  const given = optionsObject<ContourWithPathOptions>(where, options, known);
  requireTexts(where, given, ["title", "heightLabel"]);
  const { gridSize = 101, contours = 30, heightAxis = "linear", heightLabel = "f" } = given;
  const { named, objective, window } = planeRuns(where, runs, given);
  wholeNumber(where, "gridSize", gridSize, { min: 2, max: 201 });
  wholeNumber(where, "contours", contours, { min: 1, max: 60 });
  oneOf(where, "heightAxis", heightAxis, ["linear", "log"]);
  const [across, up] = objective.variables;
  return figure({
    traces: [
      contourTrace(objective, { window, gridSize, contours, heightAxis, heightLabel }),
      ...named.map((each) => pathTrace(each, window)),
      endsTrace(named, window),
      ...minimaTraces(objective, window),
    ],
    layout: {
      height: 440,
      title: { text: given.title ?? "The way down, seen from above" },
      xaxis: { title: { text: across }, range: [...window[0]], ...(given.equalUnits ? tight : {}) },
      yaxis: { title: { text: up }, range: [...window[1]], ...(given.equalUnits ? tied : {}) },
      showlegend: true,
    },
    description: `Heat map with ${counted(contours, "contour line")} of f(${across}, ${up}) = ${objective.name}, and on it ${counted(named.length, "path")}. ${named.map(pathInWords).join(" ")}`,
    table: pathData(named),
  });
}

const known = [
  "title",
  "labels",
  "window",
  "gridSize",
  "contours",
  "heightAxis",
  "heightLabel",
  "equalUnits",
] as const;
