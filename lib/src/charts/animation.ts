import type { Frame } from "./figure";
import { color } from "./theme";

const jump = { mode: "immediate", frame: { duration: 0, redraw: true }, transition: { duration: 0 } };
const play = {
  mode: "immediate",
  fromcurrent: true,
  frame: { duration: 700, redraw: true },
  transition: { duration: 0 },
};

/** A slider under the picture, one stop a frame, with a play and a pause button beside it. Plotly alone moves them: no kernel is asked. */
export function animationControls(
  frames: readonly Frame[],
  { active = frames.length - 1, prefix = "step " } = {},
) {
  return {
    sliders: [
      {
        active,
        x: 0.32,
        len: 0.68,
        y: 0,
        pad: { t: 60, b: 10 },
        bgcolor: color.grid,
        activebgcolor: color.blue,
        bordercolor: color.muted,
        tickcolor: color.muted,
        currentvalue: { prefix, xanchor: "left" },
        steps: frames.map(({ name }) => ({ label: name, method: "animate", args: [[name], jump] })),
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
        pad: { t: 72, r: 10 },
        bgcolor: color.paper,
        bordercolor: color.muted,
        buttons: [
          { label: "▶ Play", method: "animate", args: [null, play] },
          { label: "❚❚ Pause", method: "animate", args: [[null], { ...jump, mode: "immediate" }] },
        ],
      },
    ],
  };
}
