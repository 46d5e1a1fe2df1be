import type { Figure } from "../../lib/src/charts/shared/figure";
import type { Plain } from "../plotly";
import { type Legend, legendHeight } from "./legend";

/** A figure in two layers of the same size: a map that seldom changes, and what moves over it. Drawing the map takes longest by far. */
export interface Layers {
  readonly map: LayerFigure | undefined;
  readonly moving: LayerFigure;
}

export interface LayerFigure {
  readonly data: Plain[];
  readonly layout: Plain;
}

const isMap = ({ type }: Plain): boolean => type === "contour" || type === "heatmap";

/** Room for the picture itself, between its title and the names of its axis. */
const plotHeight = 230;
const clear = "rgba(0,0,0,0)";

export function layersOf({ data, layout: { meta: _, ...layout } }: Figure, legend: Legend): Layers {
  const traces = data as unknown as Plain[];
  const hasMap = traces.some(isMap);
  // Fixed, so that the two layers fit and nothing is laid out twice: plotly.js would else draw, measure its labels, and draw again.
  const margin = { l: 76, r: hasMap ? 84 : 20, t: 50, b: 64 + legendHeight(legend), autoexpand: false };
  const whole: Plain = {
    ...layout,
    ...axes(layout as Plain, fixedAxis),
    margin,
    height: margin.t + plotHeight + margin.b,
    legend: {
      orientation: "h",
      x: 0,
      y: -58 / plotHeight,
      yanchor: "top",
      entrywidthmode: "fraction",
      entrywidth: 1 / legend.columns,
    },
    // The explorer moves what is shown: dragging must not, or a click could not set the start.
    dragmode: false,
  };
  if (!hasMap) return { map: undefined, moving: { data: traces, layout: whole } };
  const still = { ...whole, annotations: [], shapes: [], showlegend: false };
  const over = {
    ...whole,
    ...axes(whole, { visible: false }),
    title: { text: "" },
    paper_bgcolor: clear,
    plot_bgcolor: clear,
  };
  return {
    map: { data: traces.filter(isMap).flatMap(quickMap), layout: still },
    moving: { data: traces.filter((trace) => !isMap(trace)), layout: over },
  };
}

/** Labels that are measured and hidden where they do not fit cost a third of a drawing, and these fit. */
const fixedAxis = { automargin: false, fixedrange: true, ticklabeloverflow: "allow" };

function axes(layout: Plain, more: Plain): Plain {
  return { xaxis: { ...(layout.xaxis as Plain), ...more }, yaxis: { ...(layout.yaxis as Plain), ...more } };
}

/**
 * A height map as two traces that look the same: its colors, one pixel a height, which the browser smooths, and its lines. In one trace
 * plotly.js would compute the color of every pixel of the screen.
 */
function quickMap(trace: Plain): Plain[] {
  const contours = trace.contours as Plain | undefined;
  if (trace.type !== "contour" || contours?.coloring !== "heatmap") return [trace];
  const { contours: _, line: __, ...colors } = trace;
  return [
    { ...colors, type: "heatmap", zsmooth: "fast" },
    { ...trace, contours: { ...contours, coloring: "none" }, showscale: false },
  ];
}
