import { colorBar, heightScale } from "../shared/color-scales";
import { rounded, type Trace } from "../shared/figure";
import type { NamedRun } from "../shared/named-runs";
import { roundNumbers } from "../shared/numbers";
import { packedGrid } from "../shared/packed-grid";
import { color } from "../shared/theme";
import type { Window } from "../shared/window";
import type { Grid, PlanePoint, PlaneWindow } from "./plane";
import { coordinates, pathWithin } from "./plane-path";

const axis = {
  gridcolor: color.grid,
  linecolor: color.muted,
  zerolinecolor: color.grid,
  showbackground: false,
};

/** The ground, with level lines on it. */
export function surfaceTrace(grid: Grid, range: Window, heightLabel: string): Trace {
  return {
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
  };
}

function levelLines([low, high]: Window) {
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
export function pathInSpaceTrace(
  { run, label, paint }: NamedRun<PlanePoint>,
  window: PlaneWindow,
  [low, high]: Window,
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

/** The room around the landscape: its axes, and where the camera stands. */
export function sceneOf(
  run: NamedRun<PlanePoint>,
  { window, range, heightLabel }: { window: PlaneWindow; range: Window; heightLabel: string },
) {
  const [across, up] = run.run.objective.variables;
  return {
    xaxis: { ...axis, title: { text: across }, range: [...window[0]] },
    yaxis: { ...axis, title: { text: up }, range: [...window[1]] },
    zaxis: {
      ...axis,
      title: { text: heightLabel },
      range: range.map(rounded),
      tickvals: roundNumbers(...range),
    },
    aspectratio: { x: 1, y: 1, z: 0.7 },
    camera: cameraAcross(run, window),
  };
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
