import type { Objective } from "../../objectives/objective";
import { colorBar, heightScale } from "../shared/color-scales";
import { rounded, type Trace } from "../shared/figure";
import { roundNumbers } from "../shared/numbers";
import { packedGrid } from "../shared/packed-grid";
import { powerTicks } from "../shared/powers";
import { color } from "../shared/theme";
import { extremesOf, type Grid, gridOver, type PlanePoint, type PlaneWindow } from "./plane";

/** How colors and contour lines follow the height: evenly, or by its powers of ten above the lowest place. */
export type HeightAxis = "linear" | "log";

/** How to draw {@link contourTrace}. */
export interface ContourOptions {
  readonly window: PlaneWindow;
  /** Numbers along each side of the grid. */
  readonly gridSize: number;
  /** How many contour lines there are. */
  readonly contours: number;
  readonly heightAxis: HeightAxis;
  readonly heightLabel: string;
  readonly colorBar?: boolean;
}

/** So many powers of ten below the highest place a log axis goes down; deeper is one color. */
const deepest = 8;

/** The heights of an objective of two variables, seen from above: a heat map with contour lines, and the bar that explains its colors. */
export function contourTrace(objective: Objective<PlanePoint>, options: ContourOptions): Trace {
  const grid = gridOver(objective, options.window, options.gridSize);
  const { heights, low, high } =
    options.heightAxis === "log" ? powersOfTen(grid.heights, objective) : asTheyAre(grid);
  const size = (high - low || 1) / (options.contours + 1);
  const bar = options.heightAxis === "log" ? powerTicks(low, high) : { tickvals: roundNumbers(low, high) };
  return {
    type: "contour",
    ...axesOf(grid),
    z: packedGrid(heights),
    zmin: rounded(low),
    zmax: rounded(high),
    colorscale: heightScale,
    contours: {
      coloring: "heatmap",
      start: rounded(low + size),
      end: rounded(high - size / 2),
      size: rounded(size),
    },
    line: { color: color.muted, width: 0.5 },
    showscale: options.colorBar ?? true,
    colorbar: colorBar(options.heightLabel, bar),
    hoverinfo: "skip",
  };
}

/** The two axes of a grid, as a start and a step each. */
export function axesOf({ across, up }: Grid) {
  const step = (axis: readonly number[]) =>
    ((axis.at(-1) as number) - (axis[0] as number)) / (axis.length - 1);
  return {
    x0: across[0] as number,
    dx: step(across),
    y0: up[0] as number,
    dy: step(up),
  };
}

function asTheyAre({ heights }: Grid) {
  const [low, high] = extremesOf(heights);
  return { heights, low, high };
}

/** log₁₀ of the height above the lowest known place, or above the lowest of the grid where none is known. */
function powersOfTen(heights: Grid["heights"], { minima }: Objective<PlanePoint>) {
  const floor = Math.min(...minima.map(({ value }) => value), extremesOf(heights)[0]);
  const powers = heights.map((row) => row.map((height) => Math.log10(height - floor)));
  const [least, high] = extremesOf(powers);
  const low = Math.max(least, high - deepest);
  return { heights: powers.map((row) => row.map((power) => Math.max(power, low))), low, high };
}
