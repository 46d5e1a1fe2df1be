import { counted, percent, readablePoint } from "../../readable";
import type { PlanePoint } from "../plane/plane";
import { coordinates } from "../plane/plane-path";
import type { Trace } from "../shared/figure";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";
import type { CloudShape } from "./cloud";

/** A place to compare a cloud with: least squares, the truth, where batch descent ends. */
export interface Reference {
  readonly name: string;
  readonly at: readonly number[];
}

/** More dots than this are one patch. */
const mostDots = 500;
/** How the places to compare with are told apart. */
export const marks = [
  { color: color.vermilion, symbol: "diamond" },
  { color: color.green, symbol: "star" },
  { color: color.purple, symbol: "square" },
  { color: color.orange, symbol: "triangle-up" },
  { color: color.ink, symbol: "x" },
];

export function dotsTrace(points: readonly PlanePoint[]): Trace {
  const shown = spreadIndices(points.length, mostDots).map((i) => points[i] as PlanePoint);
  return {
    type: "scatter",
    mode: "markers",
    name: `${counted(points.length, "run")}, one a seed`,
    ...coordinates(shown),
    marker: { color: color.sky, size: 6, opacity: 0.7 },
    hovertemplate: "(%{x}, %{y})<extra></extra>",
  };
}

export function ellipseTrace(ellipse: readonly PlanePoint[], share: number): Trace {
  return {
    type: "scatter",
    mode: "lines",
    name: `holds ${percent(share)} of a normal cloud`,
    ...coordinates(ellipse),
    line: { color: color.blue, width: 2 },
    hoverinfo: "skip",
  };
}

export function meanTrace({ mean }: CloudShape): Trace {
  // On top of all, and thin, so that a place which the mean has come to is seen below it.
  return placeTrace(`mean ${readablePoint(mean)}`, mean, { color: color.ink, symbol: "cross-thin-open" });
}

export function referenceTrace({ name, at }: Reference, i: number): Trace {
  return placeTrace(`${name} ${readablePoint(at)}`, at, marks[i] as (typeof marks)[number]);
}

function placeTrace(name: string, at: PlanePoint, mark: { color: string; symbol: string }): Trace {
  return {
    type: "scatter",
    mode: "markers",
    name,
    ...coordinates([at]),
    marker: {
      ...mark,
      size: mark.symbol.endsWith("-open") ? 17 : 13,
      line: mark.symbol.endsWith("-open") ? { width: 2.5 } : { color: color.paper, width: 1.5 },
    },
    hovertemplate: "(%{x}, %{y})<extra></extra>",
  };
}

export function outsideMark(count: number) {
  return {
    x: 1,
    y: 1,
    xref: "paper",
    yref: "paper",
    xanchor: "right",
    yanchor: "top",
    showarrow: false,
    text: `${counted(count, "run")} outside the picture ↗`,
    font: { color: color.vermilion },
    bgcolor: color.paper,
  };
}
