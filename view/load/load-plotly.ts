import type { Plotly } from "../plotly";
import { loadGlobal } from "./load-global";

/** plotly.js: loaded with the first chart, for a notebook without charts should not pay for it. */
export const loadPlotly = (): Promise<Plotly> => loadGlobal("plotly.min.js", "Plotly", "plotly.js");
