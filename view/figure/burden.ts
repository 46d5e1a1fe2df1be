import type { Plain } from "../plotly";
import { listOf } from "./number-list";
import { isPlain } from "./plain";
import { tangleOf } from "./tangle";

/**
 * How many marks of each sort plotly.js draws before the page stops answering for a second or two, measured in Chromium: a dot or a bar is an
 * element of the page, a line through a million points is one, a cell of a heat map is a pixel.
 */
const most = {
  lines: 1_000_000,
  cells: 300_000,
  samples: 100_000,
  contours: 45_000,
  solids: 10_000,
  marks: 10_000,
  links: 1_000,
  boxes: 300,
} as const;

type Sort = keyof typeof most;

const sorts: readonly (readonly [RegExp, Sort])[] = [
  [/^(heatmap|image|histogram2d|table)$/, "cells"],
  [/^(box|violin|histogram|scatterp?gl|scatterpolargl)$/, "samples"],
  [/^(contour|contourcarpet|carpet)$/, "contours"],
  [/^(surface|scatter3d|mesh3d|volume|isosurface|cone|streamtube|histogram2dcontour)$/, "solids"],
  [/^(sankey|parcats|parcoords|splom)$/, "links"],
  [/^(sunburst|treemap|icicle|pie|funnelarea)$/, "boxes"],
];

/** More small plots than this in one figure nobody can look at. */
const mostPlots = 64;
const mostDimensions = 8;

/** Says what is too much to be drawn at once, or nothing: a figure of the course comes nowhere near. */
export function burdenOf(traces: readonly Plain[], frames: readonly Plain[] = []): string | undefined {
  const pictures = [traces, ...frames.map((frame) => tracesOf(frame, traces))];
  for (const picture of pictures) {
    const shares = picture.map((trace) => ({ sort: sortOf(trace), count: marksOf(trace) }));
    const burden = shares.reduce((sum, { sort, count }) => sum + count / most[sort], 0);
    if (burden > 1) return tooMany(shares);
  }
  const tangle = pictures.flat().map(tangleOf).find(Boolean);
  if (tangle) return tangle;
  const plots = new Set(
    traces.map(({ xaxis, yaxis, scene, subplot }) => String([xaxis, yaxis, scene, subplot])),
  );
  if (plots.size > mostPlots) return `it holds ${plots.size} plots; at most ${mostPlots} are drawn`;
  const wide = traces.find(
    ({ dimensions }) => Array.isArray(dimensions) && dimensions.length > mostDimensions,
  );
  return wide && `a trace of it has more than ${mostDimensions} dimensions, with a plot for each pair`;
}

/** The traces of a frame change those of the figure: what they do not say is as it was. */
function tracesOf(frame: Plain, traces: readonly Plain[]): Plain[] {
  const changed = Array.isArray(frame.data) ? frame.data.filter(isPlain) : [];
  const places = Array.isArray(frame.traces) ? frame.traces : [];
  return changed.map((trace, i) => ({ ...looksOf(traces[Number(places[i] ?? i)]), ...trace }));
}

const looksOf = (trace: Plain = {}): Plain => ({ type: trace.type, mode: trace.mode });

function sortOf(trace: Plain): Sort {
  const { type = "scatter", mode } = trace;
  const found = sorts.find(([pattern]) => pattern.test(String(type)));
  if (found) return eachShown(trace) ?? found[1];
  return type === "scatter" && (mode === "lines" || mode === "none" || mode === undefined)
    ? "lines"
    : "marks";
}

/** Box plots that draw each value, heat maps that write or guess each cell, histograms of words, where each may be a bar. */
function eachShown({ type, boxpoints, points, texttemplate, connectgaps, x, y }: Plain): Sort | undefined {
  const isWords = [x, y].some((each) => Array.isArray(each) && typeof each[0] === "string");
  if (type === "histogram") return isWords ? "links" : undefined;
  const isEach = type === "heatmap" ? texttemplate || connectgaps : boxpoints === "all" || points === "all";
  return isEach ? "marks" : undefined;
}

/** The longest list of a trace, with all that is in it: as many things are drawn as it has entries. */
function marksOf(trace: Plain): number {
  let longest = 0;
  for (const part of Object.values(trace)) longest = Math.max(longest, lengthOf(part));
  return longest;
}

function lengthOf(part: unknown): number {
  if (isPlain(part) && typeof part.bdata === "string")
    return (part.bdata.length * 3) / 4 / bytesOf(part.dtype);
  if (isPlain(part))
    return Math.max(
      0,
      ...Object.values(part)
        .slice(0, 50)
        .map((each) => listOf(each)?.length ?? 0),
    );
  if (!Array.isArray(part)) return 0;
  return part.reduce((sum: number, each) => sum + (Array.isArray(each) ? each.length : 1), 0);
}

const bytesOf = (dtype: unknown): number => Number(/[1248]$/.exec(String(dtype))?.[0] ?? 1);

function tooMany(shares: readonly { readonly sort: Sort; readonly count: number }[]): string {
  const count = Math.round(shares.reduce((sum, share) => sum + share.count, 0));
  const heaviest = shares.reduce((a, b) => (b.count / most[b.sort] > a.count / most[a.sort] ? b : a));
  const limit = most[heaviest.sort].toLocaleString("en");
  return `it has ${count.toLocaleString("en")} points to draw; more than ${limit} of this kind would freeze the page`;
}
