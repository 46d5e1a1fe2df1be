import { finiteNumber, optionsObject, wholeNumber } from "../arguments";
import type { Run } from "../descent/run";
import { counted } from "../readable";
import { colorBar, heightScale } from "./color-scales";
import { type Figure, figure, rounded, type Trace } from "./figure";
import { type NamedRun, namedRuns } from "./named-runs";
import { packedGrid } from "./packed-grid";
import {
  extremesOf,
  gridOver,
  type PlanePoint,
  type PlaneWindow,
  planeWindowOf,
  requirePlaneRun,
  requirePlaneWindow,
} from "./plane";
import { coordinates, pathData, pathInWords, pathWithin } from "./plane-path";
import { color } from "./theme";

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
  const { title = "The way down, in space", gridSize = 41, heightLabel = "f" } = given;
  const named = namedRuns<PlanePoint>(where, runs, given.labels, (run) => requirePlaneRun(where, run));
  wholeNumber(where, "gridSize", gridSize, { min: 2, max: 101 });
  if (given.cap !== undefined) finiteNumber(where, "cap", given.cap);
  const { objective } = named[0].run;
  const window =
    given.window ??
    planeWindowOf(
      objective,
      named.map(({ run }) => run.points[0] as PlanePoint),
    );
  requirePlaneWindow(where, window);
  const grid = gridOver(objective, window, gridSize);
  const range = heightsShown(grid.heights, named, given.cap);
  const [across, up] = objective.variables;
  return figure({
    traces: [
      {
        type: "surface",
        x: grid.across.map(rounded),
        y: grid.up.map(rounded),
        z: packedGrid(grid.heights),
        cmin: rounded(range[0]),
        cmax: rounded(range[1]),
        colorscale: heightScale,
        colorbar: colorBar(heightLabel, { len: 0.7 }),
        lighting: { ambient: 0.8, diffuse: 0.5, specular: 0.05 },
        contours: { z: levelLines(range) },
        hoverinfo: "skip",
      },
      ...named.map((each) => pathTrace(each, window, range)),
    ],
    layout: {
      height: 480,
      title: { text: title },
      margin: { l: 20, r: 0, t: 50, b: 40 },
      scene: {
        xaxis: { ...axis, title: { text: across }, range: [...window[0]] },
        yaxis: { ...axis, title: { text: up }, range: [...window[1]] },
        zaxis: { ...axis, title: { text: heightLabel }, range: range.map(rounded) },
        aspectratio: { x: 1, y: 1, z: 0.7 },
        camera: cameraAcross(named[0], window),
      },
      legend: { orientation: "h", x: 0, y: 0, yanchor: "top" },
      showlegend: true,
    },
    description: `Landscape of f(${across}, ${up}) = ${objective.name} in space, and on it ${counted(named.length, "path")}. ${named.map(pathInWords).join(" ")}`,
    table: pathData(named),
  });
}

const known = ["title", "labels", "window", "gridSize", "cap", "heightLabel"] as const;

const axis = {
  gridcolor: color.grid,
  linecolor: color.muted,
  zerolinecolor: color.grid,
  showbackground: false,
};

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

/** The camera stands across the valley from the start, or the near wall would hide the path. */
function cameraAcross({ run }: NamedRun<PlanePoint>, window: PlaneWindow) {
  const start = run.points[0] as PlanePoint;
  const goal = run.objective.minima[0]?.at ?? window.map(([low, high]) => (low + high) / 2);
  const way = window.map(([low, high], i) => ((goal[i] as number) - (start[i] as number)) / (high - low));
  const [x, y] = way as [number, number];
  // A quarter turn less than straight across shows the path from the side and not end on.
  const angle = Math.atan2(y, x) + Math.PI / 5;
  const eye = { x: 1.5 * Math.cos(angle), y: 1.5 * Math.sin(angle), z: 1.35 };
  return { eye: { x: rounded(eye.x), y: rounded(eye.y), z: eye.z }, center: { x: 0, y: 0, z: -0.2 } };
}

function levelLines([low, high]: readonly [number, number]) {
  const size = (high - low) / 16;
  return {
    show: true,
    start: rounded(low + size),
    end: rounded(high),
    size: rounded(size),
    color: color.muted,
    width: 1,
  };
}

/** A hair above the ground, so that the ground does not hide it. */
function pathTrace(
  { run, label, paint }: NamedRun<PlanePoint>,
  window: PlaneWindow,
  [low, high]: readonly [number, number],
): Trace {
  const { points, leaves } = pathWithin(run.points, window);
  const lift = 0.02 * (high - low);
  return {
    type: "scatter3d",
    mode: "lines+markers",
    name: leaves === undefined ? label : `${label} (step ${leaves} leaves the picture)`,
    ...coordinates(points),
    z: points.map((point) => rounded(run.objective.value(point) + lift)),
    line: { color: paint, width: 5 },
    marker: { color: paint, size: 3 },
    hovertemplate: "(%{x}, %{y})<br>height %{z}<extra></extra>",
  };
}
