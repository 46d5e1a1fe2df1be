import { finiteNumber, oneOf, optionsObject, refuse, requireTexts } from "../../arguments";
import { centralDifference, forwardDifference } from "../../objectives/differences";
import type { Objective } from "../../objectives/objective";
import { answeringInNumbers } from "../../objectives/require-objective";
import { readable } from "../../readable";
import { type DataTable, type Figure, figure, rounded, type Trace } from "../shared/figure";
import { requireLine } from "../shared/require-line";
import { color } from "../shared/theme";

/** How to draw {@link differenceErrors}. */
export interface DifferenceErrorsOptions {
  /** @default "How wrong is a slope that was measured?" */
  readonly title?: string;
  /** A step h to be marked, with its error. */
  readonly mark?: number;
  /** On which of the two curves it is marked. @default "both" */
  readonly sides?: "one" | "both";
}

type Difference = (height: (x: number) => number, at: number, step: number) => number;

/** Steps of every picture: ten a power of ten, from where a step is lost in rounding to a step of 1. */
const steps = Array.from({ length: 161 }, (_, i) => Number((10 ** (i / 10 - 16)).toPrecision(3)));

/** Sixteen powers of ten on an axis: a tick for every fourth, in letters that leave room for the title. */
const powersOfTen = { type: "log", exponentformat: "power", dtick: 4, tickfont: { size: 11 } };

/** An exact hit has no place on a log axis: it is drawn at its foot, below all that rounding leaves. */
const least = 1e-17;

/**
 * The relative error of a slope measured from two heights, over the step h between them, both axes logarithmic.
 *
 * From the right the error falls with h (the formula gets better), from the left it rises again (the heights differ in ever fewer digits): a
 * U, or rather a V. Looking to both sides falls twice as steeply and gets lower.
 *
 * Read in notebook `10-bug-museum`.
 *
 * @param objective a function on a line; its own gradient is taken for the truth.
 * @param at where the slope is measured. Where it is 0, errors are not relative to it.
 * @throws ArgumentError when there is no slope at that place, or no height beside it, or `mark` is not above 0.
 *
 * @example
 * ```ts
 * console.log(differenceErrors(objectives.doubleWell, 1.5).data[1]?.name); // both sides: 1.5e-11 at best, h = 3.98e-6
 * ```
 */
export function differenceErrors(
  objective: Objective,
  at: number,
  options: DifferenceErrorsOptions = {},
): Figure {
  const where = "differenceErrors";
  const given = optionsObject<DifferenceErrorsOptions>(where, options, ["title", "mark", "sides"]);
  const { title = "How wrong is a slope that was measured?", mark, sides = "both" } = given;
  requireTexts(where, given, ["title"]);
  oneOf(where, "sides", sides, ["one", "both"]);
  requireLine(where, objective);
  finiteNumber(where, "at", at);
  const asked = answeringInNumbers(where, objective);
  const slope = asked.gradient(at);
  if (!Number.isFinite(slope)) refuse(where, "at", "a place where the objective has a slope", at);
  const marked = { mark, difference: sides === "one" ? forwardDifference : centralDifference };
  const curves = [
    curveOf("one side", forwardDifference, asked, at, color.vermilion),
    curveOf("both sides", centralDifference, asked, at, color.blue),
  ];
  if (!curves.every(({ errors, best }) => Number.isFinite(errors[best])))
    refuse(where, "at", "a place with finite heights on both sides", at);
  return figure({
    traces: [...curves.map(trace), ...markTraces(where, asked, at, marked)],
    layout: {
      title: { text: title },
      height: 420,
      xaxis: { title: { text: "step h" }, ...powersOfTen, range: [-16.2, 0.2] },
      yaxis: {
        title: { text: slope === 0 ? "error (the slope is 0)" : "relative error" },
        ...powersOfTen,
        range: [-16.5, 1],
      },
    },
    description: inWords(asked, at, curves),
    table: tableOf(curves),
  });
}

interface Curve {
  readonly name: string;
  readonly paint: string;
  readonly errors: readonly number[];
  readonly best: number;
}

function curveOf(
  name: string,
  difference: Difference,
  objective: Objective,
  at: number,
  paint: string,
): Curve {
  const errors = steps.map((step) => errorOf(objective, at, difference, step));
  return { name, paint, errors, best: lowest(errors) };
}

/** Without a height there is no slope to compare: an error beyond all others, which is not drawn. */
function errorOf({ value, gradient }: Objective, at: number, difference: Difference, step: number): number {
  const slope = gradient(at);
  const error = Math.abs(difference(value, at, step) - slope) / (Math.abs(slope) || 1);
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : Math.max(least, error);
}

/** Where the curve is lowest: not at a lucky dip, so the middle of three neighbors counts. */
function lowest(errors: readonly number[]): number {
  const worst = errors.map((error, i) => Math.max(error, errors[i - 1] ?? error, errors[i + 1] ?? error));
  return worst.indexOf(Math.min(...worst));
}

/** An error in words; an exact hit is one of 0, wherever it is drawn. */
const inDigits = (error: number) => (error <= least ? "0" : readable(error, 2));

const bestOf = ({ errors, best }: Curve) =>
  `${inDigits(errors[best] as number)} at best, h = ${readable(steps[best] as number, 3)}`;

function trace(curve: Curve): Trace {
  return {
    type: "scatter",
    mode: "lines",
    name: `${curve.name}: ${bestOf(curve)}`,
    x: steps,
    y: curve.errors.map(rounded),
    line: { color: curve.paint, width: 2 },
    hovertemplate: "h = %{x:.2e}<br>error %{y:.2e}<extra></extra>",
  };
}

/** A stem from the axis to the curve, with a dot on top. */
function markTraces(
  where: string,
  objective: Objective,
  at: number,
  { mark, difference }: { mark: number | undefined; difference: Difference },
): Trace[] {
  if (mark === undefined) return [];
  if (!(Number.isFinite(mark) && mark > 0)) refuse(where, "mark", "a step > 0", mark);
  const error = errorOf(objective, at, difference, mark);
  return [
    {
      type: "scatter",
      mode: "lines+markers",
      name: `h = ${readable(mark)}: error ${inDigits(error)}`,
      x: [mark, mark],
      y: [least, rounded(error)],
      line: { color: color.ink, width: 1.5, dash: "dash" },
      marker: { color: color.ink, size: [0, 12] },
      hoverinfo: "skip",
    },
  ];
}

function inWords({ name, variables }: Objective, at: number, curves: readonly Curve[]): string {
  const each = curves.map((curve) => `looking to ${curve.name} errs by ${bestOf(curve)}`);
  return `The relative error of the measured slope of ${name} at ${variables[0]} = ${readable(at)}, over the step h: ${each.join("; ")}. It grows towards larger and towards smaller steps.`;
}

function tableOf(curves: readonly Curve[]): DataTable {
  const rows = steps.flatMap((step, i) =>
    i % 5 === 0 ? [[rounded(step), ...curves.map(({ errors }) => rounded(errors[i] as number))]] : [],
  );
  return {
    caption: "Relative error of the slope for each step",
    columns: ["h", ...curves.map(({ name }) => name)],
    rows,
  };
}
