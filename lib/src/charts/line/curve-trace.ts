import type { Objective } from "../../objectives/objective";
import { rounded, type Trace } from "../shared/figure";
import { linspace } from "../shared/numbers";
import { color } from "../shared/theme";
import type { Window } from "../shared/window";

/** The graph of an objective: 100 points are what the source tutorials draw, and enough for a smooth curve. */
export function curveTrace(objective: Objective, [low, high]: Window, count = 100): Trace {
  const xs = linspace(low, high, count);
  return {
    type: "scatter",
    mode: "lines",
    name: `f(${objective.variables[0]}) = ${objective.name}`,
    x: xs.map(rounded),
    y: xs.map((x) => rounded(objective.value(x))),
    line: { color: color.ink, width: 2 },
    hoverinfo: "skip",
  };
}
