import { errorsOf, fittedSlope, predictedSlope } from "../descent/analysis/convergence-rate";
import type { Run } from "../descent/run";
import { readable } from "../readable";
import { rounded, type Trace } from "./figure";
import { shownHistory } from "./history";
import { spreadIndices } from "./numbers";

/** More dots than this cannot be told apart. */
const mostDots = 200;

/** The measured errors as dots, with the slope that was fitted to them in the legend. */
export function measuredTrace(run: Run, label: string, paint: string): Trace {
  const errors = errorsOf(run);
  const slope = fittedSlope(errors);
  const steps = spreadIndices(shownHistory(errors, true).length, mostDots);
  return {
    type: "scatter",
    mode: "markers",
    name: slope === undefined ? label : `${label}: slope ${readable(slope)} a step`,
    x: steps,
    y: steps.map((step) => rounded(errors[step] as number)),
    marker: { color: paint, size: 7 },
    cliponaxis: false,
    hovertemplate: "step %{x}<br>error %{y:.3e}<extra></extra>",
  };
}

/** The straight line that theory predicts, where it predicts one. */
export function theoryTraces(run: Run, paint: string): Trace[] {
  const slope = predictedSlope(run);
  const errors = shownHistory(errorsOf(run), true);
  const [first] = errors;
  if (slope === undefined || !Number.isFinite(slope) || first === undefined) return [];
  const last = errors.length - 1;
  return [
    {
      type: "scatter",
      mode: "lines",
      name: `theory: slope ${readable(slope)} a step`,
      x: [0, last],
      y: [rounded(first), rounded(first * 10 ** (slope * last))],
      line: { color: paint, width: 1.5, dash: "dash" },
      hoverinfo: "skip",
    },
  ];
}
