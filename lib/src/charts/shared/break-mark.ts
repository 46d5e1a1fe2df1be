import { color } from "./theme";
import type { Window } from "./window";

/** A note at the edge where a path leaves the picture. */
export function breakMark(x: number, step: number, [low, high]: Window) {
  const right = x > (low + high) / 2;
  return {
    x: right ? 1 : 0,
    y: 1,
    xref: "paper",
    yref: "paper",
    xanchor: right ? "right" : "left",
    yanchor: "top",
    showarrow: false,
    text: `${right ? "" : "← "}step ${step} leaves the picture${right ? " →" : ""}`,
    font: { color: color.vermilion },
    bgcolor: color.paper,
  };
}
