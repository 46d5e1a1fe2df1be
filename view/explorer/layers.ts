import type { Figure } from "../../lib/src/charts/figure";
import type { Plain } from "../plotly";

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

/** Fixed, so that the two layers fit and nothing is laid out twice: plotly.js would else draw, measure its labels, and draw again. */
const margin = { l: 64, r: 20, t: 50, b: 96, autoexpand: false };
/** For the bar that explains the colors. */
const marginOfMap = { ...margin, r: 84 };
const clear = "rgba(0,0,0,0)";

export function layersOf({ data, layout: { meta: _, ...layout } }: Figure): Layers {
  const traces = data as unknown as Plain[];
  // The explorer moves what is shown: dragging must not, or a click could not set the start.
  const whole: Plain = {
    ...layout,
    ...axes(layout as Plain, { automargin: false }),
    margin,
    dragmode: false,
  };
  if (!traces.some(isMap)) return { map: undefined, moving: { data: traces, layout: whole } };
  const still = { ...whole, margin: marginOfMap, annotations: [], shapes: [], showlegend: false };
  const over = {
    ...whole,
    ...axes(whole, { visible: false }),
    margin: marginOfMap,
    title: { text: "" },
    paper_bgcolor: clear,
    plot_bgcolor: clear,
  };
  return {
    map: { data: traces.filter(isMap), layout: still },
    moving: { data: traces.filter((trace) => !isMap(trace)), layout: over },
  };
}

function axes(layout: Plain, more: Plain): Plain {
  return { xaxis: { ...(layout.xaxis as Plain), ...more }, yaxis: { ...(layout.yaxis as Plain), ...more } };
}
