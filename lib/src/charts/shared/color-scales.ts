import { color } from "./theme";

/** A color scale as Plotly's JSON has it: stops from 0 to 1, each with its color. */
export type ColorScale = readonly (readonly [number, string])[];

/** For heights: one hue, ever farther from the paper, so that it is read by brightness alone and changes with the theme. */
export const heightScale: ColorScale = [
  [0, color.height1],
  [0.25, color.height2],
  [0.5, color.height3],
  [0.75, color.height4],
  [1, color.height5],
];

/** For what may lie on either side of a middle: blue below, vermilion above, a pair that color-blind readers can tell apart. */
export const twoSidedScale: ColorScale = [
  [0, color.blue],
  [0.5, color.paper],
  [1, color.vermilion],
];

/** The bar beside a picture that says which color is which number. */
export function colorBar(title: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    title: { text: title, side: "top" },
    thickness: 12,
    outlinewidth: 0,
    xpad: 6,
    ...more,
  };
}
