import { finiteNumber, optionsObject, requireTexts, wholeNumber } from "../../arguments";
import type { Run } from "../../descent/run";
import { counted } from "../../readable";
import { type Figure, figure } from "../shared/figure";
import type { NamedRun } from "../shared/named-runs";
import { extremesOf, gridOver, type PlanePoint } from "./plane";
import { pathData, pathInWords } from "./plane-path";
import { planeRuns } from "./plane-runs";
import { pathInSpaceTrace, sceneOf, surfaceTrace } from "./surface-scene";

/** How to draw {@link surfaceWithPath}. */
export interface SurfaceWithPathOptions {
  /** @default "The way down, in space" */
  readonly title?: string;
  /** What each run is called. @default its learning rate */
  readonly labels?: readonly string[];
  /** The piece of the plane to show, across and up. @default the objective's domain, drawn out to every start */
  readonly window?: readonly [readonly [number, number], readonly [number, number]];
  /** Numbers along each side of the grid, from 2 to 101. @default 41 */
  readonly gridSize?: number;
  /** Where the walls are cut off. @default half as high again above the valley as the highest start */
  readonly cap?: number;
  /** What the height is called. @default "f" */
  readonly heightLabel?: string;
}

/** Walls are shown up to so many times the height of the highest start; with all of them a valley would look flat. */
const wall = 1.5;

/**
 * A run in two dimensions on its landscape, to be turned with the mouse. A map ({@link contourWithPath}) is easier to read; this
 * one shows why descent is called downhill.
 *
 * High walls are cut off, and so is a path that leaves the picture, so that neither flattens the rest.
 *
 * Read for the first time in notebook `06-fitting-a-line-two-parameters`.
 *
 * @param runs one run, or up to six on the same objective.
 * @throws ArgumentError when one is not a run in two dimensions, or an option is not as described.
 *
 * @example
 * ```ts
 * const bowl = { name: "x² + y²", tex: "x^2 + y^2", variables: ["x", "y"], minima: [{ at: [0, 0], value: 0 }], convex: true,
 *   domain: [[-4, 4], [-4, 4]] as [number, number][], value: ([x, y]: readonly number[]) => x! ** 2 + y! ** 2,
 *   gradient: ([x, y]: readonly number[]) => [2 * x!, 2 * y!] };
 * console.log(surfaceWithPath(descend(bowl, { start: [3, 2] })).data.map((trace) => trace.type).join(", ")); // surface, scatter3d
 * ```
 */
export function surfaceWithPath(
  runs: Run<PlanePoint> | readonly Run<PlanePoint>[],
  options: SurfaceWithPathOptions = {},
): Figure {
  const where = "surfaceWithPath";
  const given = optionsObject<SurfaceWithPathOptions>(where, options, known);
  requireTexts(where, given, ["title", "heightLabel"]);
  const { title = "The way down, in space", gridSize = 41, heightLabel = "f" } = given;
  const { named, objective, window } = planeRuns(where, runs, given);
  wholeNumber(where, "gridSize", gridSize, { min: 2, max: 101 });
  if (given.cap !== undefined) finiteNumber(where, "cap", given.cap);
  const grid = gridOver(objective, window, gridSize);
  const range = heightsShown(grid.heights, named, given.cap);
  const [across, up] = objective.variables;
  return figure({
    traces: [
      surfaceTrace(grid, range, heightLabel),
      ...named.map((each) => pathInSpaceTrace(each, window, range)),
    ],
    layout: {
      height: 480,
      title: { text: title },
      margin: { l: 20, r: 0, t: 50, b: 40 },
      scene: sceneOf(named[0], { window, range, heightLabel }),
      legend: { orientation: "h", x: 0, y: 0, yanchor: "top" },
      showlegend: true,
    },
    description: `Landscape of f(${across}, ${up}) = ${objective.name} in space, and on it ${counted(named.length, "path")}. ${named.map(pathInWords).join(" ")}`,
    table: pathData(named),
  });
}

const known = ["title", "labels", "window", "gridSize", "cap", "heightLabel"] as const;

/** From the lowest height to the cap, which no path and no wall may lift without need. */
function heightsShown(
  heights: readonly (readonly number[])[],
  named: readonly NamedRun<PlanePoint>[],
  cap: number | undefined,
): [low: number, high: number] {
  const [low, high] = extremesOf(heights);
  const starts = named.map(({ run }) => run.values[0] as number).filter(Number.isFinite);
  const climb = Math.max(0, ...starts.map((start) => start - low)) || high - low;
  const top = cap ?? Math.min(high, low + wall * climb);
  const bottom = low - 0.02 * (top - low);
  return top > bottom ? [bottom, top] : [low - 1, low + 1];
}
