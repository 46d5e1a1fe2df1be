import type { Plain } from "../plotly";
import { isPlain } from "./plain";
import type { ReadFigure } from "./read-figure";

const usualHeight = 360;
const usualTitle = 16;
const smallestTitle = 11;
/** Of a letter, in parts of the font size: what letters take on average. */
const letterWidth = 0.55;
/** Beside the title: the margins, roughly. */
const margins = 90;

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** How high the figure is drawn. Known before it is drawn, so that nothing jumps. */
export function heightOf(figure: ReadFigure): number {
  const { height } = figure.layout;
  return isNumber(height) ? Math.min(Math.max(height, 80), 4_000) : usualHeight;
}

/** As wide as the page allows, unless the figure asks for a width. */
export function widthOf(layout: Plain, available: number): number {
  const asked = layout.width;
  return isNumber(asked) ? Math.min(Math.max(asked, 80), 10_000) : available;
}

/** The title in letters that fit the width: plotly.js would cut it off. Undefined without a title. */
export function titleSize(layout: Plain, width: number): number | undefined {
  const title = isPlain(layout.title) ? layout.title : {};
  if (typeof title.text !== "string") return undefined;
  const asked = isPlain(title.font) ? title.font.size : undefined;
  const lines = title.text.split(/<br *\/?>/).map((line) => line.replace(/<[^<>]*>/g, "").length);
  const longest = lines.reduce((most, length) => Math.max(most, length), 1);
  const fitting = Math.floor((width - margins) / (letterWidth * longest));
  const largest = isNumber(asked) ? asked : usualTitle;
  return Math.min(largest, Math.max(fitting, smallestTitle));
}
