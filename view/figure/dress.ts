import { lightTemplate, type Theme, themed } from "../../lib/src/charts/shared/theme";
import type { Plain, PlotlyInput } from "../plotly";
import { hasOwnColors } from "./own-colors";
import { isPlain } from "./plain";
import type { ReadFigure } from "./read-figure";
import { heightOf, titleSize, widthOf } from "./size";

/** What the page says about how a figure must look. */
export interface Looks {
  readonly theme: Theme;
  readonly width: number;
  readonly fontFamily: string;
  readonly reducedMotion: boolean;
  readonly touch: boolean;
  /** Zooming survives as long as this stays the same. */
  readonly revision: number;
}

/** The figure as it is given to plotly.js on this page. */
export function dressed(figure: ReadFigure, looks: Looks): PlotlyInput {
  const { data, layout, frames } = inTheme(figure, looks.theme);
  const own = {
    ...layout,
    width: widthOf(layout, looks.width),
    ...titleFor(layout, looks.width),
    height: heightOf(figure),
    font: { family: looks.fontFamily, ...(isPlain(layout.font) ? layout.font : {}) },
    uirevision: looks.revision,
    // On a touch screen a finger on the chart scrolls the page.
    ...(looks.touch ? { dragmode: layout.dragmode ?? false } : {}),
  };
  const config = { ...allowed(figure.config), ...fixedConfig };
  return { data, layout: looks.reducedMotion ? withoutMotion(own) : own, frames, config };
}

/** Figures are stored in their light form, which is left alone: another's #111111 on a light page is not our dark paper. */
function inTheme({ data, layout, frames }: ReadFigure, theme: Theme) {
  const worn: Plain = { ...layout, template: layout.template ?? lightTemplate };
  const figure = { data, layout: worn, frames };
  return theme === "dark" && !needsLightPaper(data, layout) ? themed(figure, theme) : figure;
}

/** Someone else's figure with colors of its own keeps light paper; whoever builds on one of our charts chooses for both. */
function needsLightPaper(data: readonly Plain[], layout: Plain): boolean {
  return layout.template === undefined && hasOwnColors(data);
}

function titleFor(layout: Plain, available: number): Plain {
  const size = titleSize(layout, widthOf(layout, available));
  if (size === undefined || !isPlain(layout.title)) return {};
  const font = isPlain(layout.title.font) ? layout.title.font : {};
  return { title: { ...layout.title, font: { ...font, size } } };
}

/** Nothing here may lead to another host: plotly.js offers by default to send a chart to a server. */
const fixedConfig = {
  displaylogo: false,
  showSendToCloud: false,
  plotlyServerURL: "",
  topojsonURL: "",
  showTips: false,
  responsive: false,
  modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"],
};

const allowedConfig = ["scrollZoom", "staticPlot", "displayModeBar", "doubleClick", "showAxisDragHandles"];

const allowed = (config: Plain): Plain =>
  Object.fromEntries(Object.entries(config).filter(([name]) => allowedConfig.includes(name)));

/** Frames follow one another without gliding, for readers who asked their system for less motion. */
function withoutMotion(layout: Plain): Plain {
  return still(layout) as Plain;
}

function still(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === "number" ? value : value.map(still);
  if (!isPlain(value)) return value;
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    name === "transition" && isPlain(part) ? { ...part, duration: 0 } : still(part),
  ]);
  return Object.fromEntries(parts);
}
