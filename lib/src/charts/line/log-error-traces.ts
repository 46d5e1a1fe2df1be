import { errorsAlong, fittedSlope, laterHalf, slopeInTheory } from "../../descent/analysis/convergence-rate";
import type { Point } from "../../objectives/objective";
import { readable } from "../../readable";
import { rounded, type Trace } from "../shared/figure";
import { shownHistory } from "../shared/history";
import type { NamedRun } from "../shared/named-runs";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";

/** More dots than this cannot be told apart. */
const mostDots = 201;
/** So many dots have room beside each other; more are drawn smaller. */
const roomyDots = 60;

/** A run with all that its picture asks of it: on a long walk each of these takes as long as the walk. */
export interface Measured<P extends Point = number> extends NamedRun<P> {
  readonly errors: readonly number[];
  /** As many of them as the picture has room for. */
  readonly shown: readonly number[];
  /** Fitted to all errors on a line, to the later half in several dimensions. */
  readonly slope: number | undefined;
  /** By which factor theory says that a step multiplies the distance, where it is not that of plain descent. */
  readonly factor: number | undefined;
}

/** Looks at a run once. */
export function measured<P extends Point>(named: NamedRun<P>, factor?: number): Measured<P> {
  const errors = errorsAlong(named.run);
  const slope = fittedSlope(typeof named.run.final === "number" ? errors : laterHalf(errors));
  return { ...named, errors, shown: shownHistory(errors, true), slope, factor };
}

/** What theory says about the slope, from the curvature or from the factor. */
export function slopeSaid<P extends Point>({ run, factor }: Measured<P>): number | undefined {
  return factor === undefined ? slopeInTheory(run) : Math.log10(factor);
}

/** The measured errors as dots, with the slope that was fitted to them in the legend. */
export function measuredTrace<P extends Point>({ label, paint, errors, shown, slope }: Measured<P>): Trace {
  const steps = spreadIndices(shown.length, mostDots);
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
export function theoryTraces<P extends Point>(measured: Measured<P>): Trace[] {
  const { run, shown: errors } = measured;
  const slope = slopeSaid(measured);
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
