import { errorsAlong, fittedSlope, laterHalf, slopeInTheory } from "../../descent/analysis/convergence-rate";
import type { Run } from "../../descent/run";
import type { Point } from "../../objectives/objective";
import { readable } from "../../readable";
import { rounded, type Trace } from "../shared/figure";
import { shownHistory } from "../shared/history";
import { spreadIndices } from "../shared/numbers";

/** More dots than this cannot be told apart. */
const mostDots = 200;

/** The slope fitted to the errors: to all of them on a line, to the later half in several dimensions. */
export function measuredSlope<P extends Point>(run: Run<P>): number | undefined {
  const errors = errorsAlong(run);
  return fittedSlope(typeof run.final === "number" ? errors : laterHalf(errors));
}

/** The measured errors as dots, with the slope that was fitted to them in the legend. */
export function measuredTrace<P extends Point>(run: Run<P>, label: string, paint: string): Trace {
  const errors = errorsAlong(run);
  const slope = measuredSlope(run);
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
export function theoryTraces<P extends Point>(run: Run<P>, paint: string): Trace[] {
  const slope = slopeInTheory(run);
  const errors = shownHistory(errorsAlong(run), true);
  if (slope === undefined || !Number.isFinite(slope) || errors.length === 0) return [];
  const last = errors.length - 1;
  // In several dimensions the line is what the errors come to: it is drawn through the middle of their later half.
  const through = typeof run.final === "number" ? 0 : errors.length - Math.ceil(laterHalf(errors).length / 2);
  const heightAt = (step: number) => rounded((errors[through] as number) * 10 ** (slope * (step - through)));
  return [
    {
      type: "scatter",
      mode: "lines",
      name: `theory: slope ${readable(slope)} a step`,
      x: [0, last],
      y: [heightAt(0), heightAt(last)],
      line: { color: paint, width: 1.5, dash: "dash" },
      hoverinfo: "skip",
    },
  ];
}
