import type { Figure } from "../../lib/src/charts/shared/figure";
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

/** Room for the picture itself, between its title and the names of its axis. */
const plotHeight = 230;
const clear = "rgba(0,0,0,0)";

export function layersOf({ data, layout: { meta: _, ...layout } }: Figure): Layers {
  const traces = data as unknown as Plain[];
  const hasMap = traces.some(isMap);
  const margin = marginFor(traces, hasMap);
  const whole: Plain = {
    ...layout,
    ...axes(layout as Plain, { automargin: false }),
    margin,
    height: margin.t + plotHeight + margin.b,
    legend: { orientation: "h", x: 0, y: -58 / plotHeight, yanchor: "top" },
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
    map: { data: traces.filter(isMap), layout: still },
    moving: { data: traces.filter((trace) => !isMap(trace)), layout: over },
  };
}

/**
 * Fixed, so that the two layers fit and nothing is laid out twice: plotly.js would else draw, measure its labels, and draw again.
 * Below there is room for as many rows of the legend as it may need in a narrow page, at the right for the bar that explains colors.
 */
function marginFor(traces: readonly Plain[], hasMap: boolean) {
  const names = traces.flatMap(({ name, showlegend }) =>
    typeof name === "string" && showlegend !== false ? [name] : [],
  );
  const widest = 45 + 6.5 * Math.max(0, ...names.map((name) => name.length));
  const rows = Math.ceil(names.length / Math.max(1, Math.floor(340 / widest)));
  return { l: 64, r: hasMap ? 84 : 20, t: 50, b: 64 + 20 * rows, autoexpand: false };
}

function axes(layout: Plain, more: Plain): Plain {
  return { xaxis: { ...(layout.xaxis as Plain), ...more }, yaxis: { ...(layout.yaxis as Plain), ...more } };
}
