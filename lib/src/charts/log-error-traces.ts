import { errorsOf, fittedSlope, predictedSlope } from "../descent/analysis/convergence-rate";
import type { Run } from "../descent/run";
import { readable } from "../readable";
import { rounded, type Trace } from "./figure";
import { spreadIndices } from "./numbers";

/** More dots than this cannot be told apart. */
const mostDots = 200;

/** The measured errors as dots, with the slope that was fitted to them in the legend. */
export function measuredTrace(run: Run, label: string, paint: string): Trace {
  const errors = errorsOf(run);
  const slope = fittedSlope(errors);
  const steps = spreadIndices(visible(errors).length, mostDots);
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

/** A run that moves away is shown up to this many times its first error; farther up it would flatten all others. */
const reach = 1e4;

/** The part of the errors that a log axis can show: up to the first that is 0, not finite or far beyond the start. */
export function visible(errors: readonly number[]): readonly number[] {
  const end = errors.findIndex((error) => !(error > 0 && error <= reach * (errors[0] as number)));
  return end < 0 ? errors : errors.slice(0, end);
}

/** The straight line that theory predicts, where it predicts one. */
export function theoryTraces(run: Run, paint: string): Trace[] {
  const slope = predictedSlope(run);
  const errors = visible(errorsOf(run));
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

/** What became of a line that ends before its run does. */
export function endMark(run: Run, paint: string) {
  const errors = errorsOf(run);
  const shown = visible(errors);
  const next = errors[shown.length];
  if (next === undefined || shown.length === 0) return [];
  const text = next === 0 ? `error exactly 0 from step ${shown.length} on` : "leaves the picture ↗";
  const last = shown.length - 1;
  return [
    {
      x: last,
      y: Math.log10(shown[last] as number),
      text,
      showarrow: false,
      xanchor: "left",
      xshift: 10,
      font: { color: paint },
    },
  ];
}
