import type { Run } from "../../descent/run";
import { rounded, type Trace } from "../shared/figure";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";
import { leavesAt, type Window } from "../shared/window";

/** More dots than this cannot be told apart. */
const mostDots = 200;

/**
 * The points of a run on its curve, joined in the order they were visited. From the step that leaves the window on nothing
 * is drawn, except the line that leads out.
 */
export function stepsTrace(run: Run, window: Window, name = "steps", paint: string = color.vermilion): Trace {
  return stepsUpTo(leavesAt(run.points, window) ?? run.points.length - 1, run, name, paint);
}

/** The same for the first steps, which are known to stay in the window. */
export function stepsUpTo(end: number, run: Run, name = "steps", paint: string = color.vermilion): Trace {
  const shown = spreadIndices(end + 1, mostDots).filter((i) => Number.isFinite(run.values[i]));
  const variable = run.objective.variables[0];
  return {
    type: "scatter",
    mode: "lines+markers",
    name,
    x: shown.map((i) => rounded(run.points[i] as number)),
    y: shown.map((i) => rounded(run.values[i] as number)),
    customdata: shown,
    line: { color: paint, width: 1, dash: "dot" },
    marker: { color: paint, size: 9 },
    hovertemplate: `step %{customdata}<br>${variable} = %{x}<br>f(${variable}) = %{y}<extra></extra>`,
  };
}

/** One point of a run, drawn large: its start or its end. */
export function pointTrace(
  run: Run,
  index: number,
  name: string,
  marker: Readonly<Record<string, unknown>>,
): Trace {
  return {
    type: "scatter",
    mode: "markers",
    name,
    x: [rounded(run.points[index] as number)],
    y: [rounded(run.values[index] as number)],
    marker,
    hoverinfo: "skip",
  };
}
