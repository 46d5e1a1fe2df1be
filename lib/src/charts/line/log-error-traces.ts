import { errorsAlong, fittedSlope, laterHalf, slopeInTheory } from "../../descent/analysis/convergence-rate";
import type { Run } from "../../descent/run";
import type { Point } from "../../objectives/objective";
import { readable } from "../../readable";
import { rounded, type Trace } from "../shared/figure";
import { shownHistory } from "../shared/history";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";

/** More dots than this cannot be told apart. */
const mostDots = 201;
/** So many dots have room beside each other; more are drawn smaller. */
const roomyDots = 60;

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
    marker: { color: paint, size: steps.length > roomyDots ? 4 : 7 },
    cliponaxis: false,
    hovertemplate: "step %{x}<br>error %{y:.3e}<extra></extra>",
  };
}

/**
 * The straight line that theory predicts, where it predicts one: for plain descent from the curvature, else from the factor
 * by which a step is said to multiply the distance. In ink, for in the color of the dots it could not be seen among them.
 */
export function theoryTraces<P extends Point>(run: Run<P>, factor?: number): Trace[] {
  const slope = factor === undefined ? slopeInTheory(run) : Math.log10(factor);
  const errors = shownHistory(errorsAlong(run), true);
  if (slope === undefined || !Number.isFinite(slope) || errors.length === 0) return [];
  const last = errors.length - 1;
  // In several dimensions the line is what the errors come to: it is drawn along their later half, through its middle.
  const later = typeof run.final === "number" ? errors.length : laterHalf(errors).length;
  const from = errors.length - later;
  const through = typeof run.final === "number" ? 0 : errors.length - Math.ceil(later / 2);
  const heightAt = (step: number) => rounded((errors[through] as number) * 10 ** (slope * (step - through)));
  return [
    {
      type: "scatter",
      mode: "lines",
      name: `theory: slope ${readable(slope)} a step`,
      x: [from, last],
      y: [heightAt(from), heightAt(last)],
      line: { color: color.ink, width: 1.5, dash: "dash" },
      hoverinfo: "skip",
    },
  ];
}
