/** The colors of every chart: Okabe and Ito's, which color-blind readers can tell apart, each with its twin for dark pages. */
export const palette = {
  paper: { light: "#ffffff", dark: "#111111" },
  ink: { light: "#1f2933", dark: "#e8ecf1" },
  muted: { light: "#5f6b7a", dark: "#a3b0bd" },
  grid: { light: "#e3e7ec", dark: "#333c46" },
  blue: { light: "#0072b2", dark: "#4aa8e0" },
  vermilion: { light: "#d55e00", dark: "#ff8a3d" },
  green: { light: "#009e73", dark: "#2fc99b" },
  orange: { light: "#e69f00", dark: "#ffc04d" },
  purple: { light: "#b85c92", dark: "#e29ac3" },
  sky: { light: "#56b4e9", dark: "#8fd0f7" },
  // Heights, from the valley (near the paper, so that paths stand out where they end) to the top.
  height1: { light: "#f6f9fb", dark: "#161b20" },
  height2: { light: "#d9e5ee", dark: "#22303b" },
  height3: { light: "#b3cbdc", dark: "#314a5c" },
  height4: { light: "#84a9c4", dark: "#446781" },
  height5: { light: "#5785a6", dark: "#5b88a8" },
} as const;

export type Theme = "light" | "dark";
export type ColorName = keyof typeof palette;

/** A color as figures are stored: in its light form. */
export const color = Object.fromEntries(
  Object.entries(palette).map(([name, { light }]) => [name, light]),
) as Record<ColorName, string>;

const axis = {
  gridcolor: color.grid,
  linecolor: color.muted,
  zerolinecolor: color.grid,
  ticks: "outside",
  tickcolor: color.muted,
  showline: true,
  automargin: true,
  title: { standoff: 10 },
};

/** Fonts, backgrounds and axes, in the light theme. */
export const lightTemplate = {
  layout: {
    font: {
      family: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif",
      size: 13,
      color: color.ink,
    },
    title: { x: 0, xref: "paper", xanchor: "left", font: { size: 16 } },
    paper_bgcolor: color.paper,
    plot_bgcolor: color.paper,
    colorway: [color.blue, color.vermilion, color.green, color.orange, color.purple, color.sky],
    xaxis: axis,
    yaxis: axis,
    margin: { l: 60, r: 20, t: 50, b: 50 },
    legend: { orientation: "h", x: 0, y: -0.24, yanchor: "top" },
    hoverlabel: { bgcolor: color.paper, bordercolor: color.muted, font: { color: color.ink } },
  },
} as const;

/**
 * The same figure in another theme: every color of our palette is replaced by its twin, and a figure that brings no
 * template gets ours. Colours that are not ours stay as they are.
 */
export function themed<Plot extends object>(figure: Plot, theme: Theme): Plot {
  const layout = (figure as { layout?: { template?: unknown } }).layout ?? {};
  const dressed = { ...figure, layout: { ...layout, template: layout.template ?? lightTemplate } };
  return recolored(dressed, theme === "dark" ? toDark : toLight) as Plot;
}

const colors = Object.values(palette);
const toDark = new Map<unknown, string>(colors.map(({ light, dark }) => [light, dark]));
const toLight = new Map<unknown, string>(colors.map(({ light, dark }) => [dark, light]));

function recolored(value: unknown, twins: ReadonlyMap<unknown, string>): unknown {
  if (typeof value === "string") return twins.get(value) ?? value;
  if (Array.isArray(value)) {
    // Long lists of numbers are left alone; a stop of a color scale is a number and a color.
    const isNumbers = typeof value[0] === "number" && typeof value[1] !== "string";
    return isNumbers ? value : value.map((entry) => recolored(entry, twins));
  }
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, recolored(entry, twins)]));
}
