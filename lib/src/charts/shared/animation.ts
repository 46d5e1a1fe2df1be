import type { Frame } from "./figure";
import { color } from "./theme";

const jump = { mode: "immediate", frame: { duration: 0, redraw: true }, transition: { duration: 0 } };
const play = (duration: number) => ({
  mode: "immediate",
  fromcurrent: true,
  frame: { duration, redraw: true },
  transition: { duration: 0 },
});

/**
 * Under the picture a play and a pause button, and below them a slider with one stop a frame: one above the other, for side by side they
 * do not fit on a narrow page. Plotly alone moves them: no kernel is asked.
 */
export function animationControls(
  frames: readonly Frame[],
  { active = frames.length - 1, prefix = "step ", duration = 700 } = {},
) {
  return {
    margin: { l: 60, r: 20, t: 60, b: 175 },
    sliders: [
      {
        active,
        x: 0,
        len: 1,
        y: 0,
        pad: { t: 76, b: 10 },
        bgcolor: color.grid,
        activebgcolor: color.blue,
        bordercolor: color.muted,
        tickcolor: color.muted,
        currentvalue: { prefix, xanchor: "right", offset: 18 },
        steps: frames.map(({ name }) => button(name, [name], jump)),
      },
    ],
    updatemenus: [
      {
        type: "buttons",
        direction: "right",
        showactive: false,
        x: 0,
        y: 0,
        xanchor: "left",
        yanchor: "top",
        pad: { t: 60, r: 10 },
        bgcolor: color.paper,
        bordercolor: color.muted,
        buttons: [button("▶ Play", null, play(duration)), button("❚❚ Pause", [null], jump)],
      },
    ],
  };
}

/** Plotly's own word for "all frames" is null, for "none" a list of null. */
function button(label: string, frames: readonly (string | null)[] | null, how: object) {
  return { label, method: "animate", args: [frames, how] };
}
