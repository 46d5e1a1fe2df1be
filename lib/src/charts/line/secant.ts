import { finiteNumber, optionsObject, requireTexts } from "../../arguments";
import type { Objective } from "../../objectives/objective";
import { answeringInNumbers } from "../../objectives/require-objective";
import { readable } from "../../readable";
import { type Figure, figure, rounded, type Trace } from "../shared/figure";
import { requireLine } from "../shared/require-line";
import { color } from "../shared/theme";
import { heightsOf, requireWindow, type Window } from "../shared/window";
import { curveTrace } from "./curve-trace";

/** How to draw {@link secant}. */
export interface SecantOptions {
  /** @default "The slope of a line through two points" */
  readonly title?: string;
  /** The stretch of the axis to show. @default the objective's domain */
  readonly window?: readonly [number, number];
}

/**
 * The line through two points of a curve, whose slope is what a difference measures, beside the tangent at one place.
 *
 * Read in the explorer of notebook `10-bug-museum`.
 *
 * @param objective a function on a line.
 * @param at where the tangent touches.
 * @param ends the two places whose heights are compared; they may coincide, then there is no line to draw.
 * @throws ArgumentError when a place is not a finite number.
 *
 * @example
 * ```ts
 * const figure = secant(parabola(), 1, [0.5, 1.5]);
 * console.log(figure.data.map((trace) => trace.name).join("; ")); // f(x) = x²; tangent: slope 2; through two points: slope 2; heights compared
 * ```
 */
export function secant(
  objective: Objective,
  at: number,
  ends: readonly [number, number],
  options: SecantOptions = {},
): Figure {
  const where = "secant";
  const given = optionsObject<SecantOptions>(where, options, ["title", "window"]);
  requireTexts(where, given, ["title"]);
  requireLine(where, objective);
  const window = given.window ?? objective.domain[0];
  requireWindow(where, window);
  const [left, right] = [
    finiteNumber(where, "ends[0]", ends?.[0]),
    finiteNumber(where, "ends[1]", ends?.[1]),
  ];
  const place = finiteNumber(where, "at", at);
  const asked = answeringInNumbers(where, objective);
  const slope = (asked.value(right) - asked.value(left)) / (right - left);
  const tangent = asked.gradient(place);
  const [variable] = asked.variables;
  return figure({
    traces: [
      curveTrace(asked, window),
      lineTrace(`tangent: slope ${readable(tangent)}`, asked, place, tangent, window, color.green, "dash"),
      ...(left === right
        ? []
        : [
            lineTrace(
              `through two points: slope ${readable(slope)}`,
              asked,
              left,
              slope,
              window,
              color.vermilion,
            ),
          ]),
      pointsTrace(asked, [left, right]),
    ],
    layout: {
      title: { text: given.title ?? "The slope of a line through two points" },
      xaxis: { title: { text: variable }, range: [...window] },
      yaxis: { title: { text: `f(${variable})` }, range: heightsOf(asked, window).map(rounded) },
    },
    description: `The curve f(${variable}) = ${asked.name} with its tangent at ${readable(place)}, of slope ${readable(tangent)}, and the line through its points at ${readable(left)} and ${readable(right)}, ${Number.isFinite(slope) ? `of slope ${readable(slope)}` : "which are one and the same"}.`,
    table: {
      caption: "The two heights that are compared",
      columns: [`${variable}`, `f(${variable})`],
      rows: [left, right].map((x) => [rounded(x), rounded(asked.value(x))]),
    },
  });
}

function lineTrace(
  name: string,
  { value }: Objective,
  through: number,
  slope: number,
  [low, high]: Window,
  paint: string,
  dash = "solid",
): Trace {
  return {
    type: "scatter",
    mode: "lines",
    name,
    x: [low, high],
    y: [low, high].map((x) => rounded(value(through) + slope * (x - through))),
    line: { color: paint, width: 2, dash },
    hoverinfo: "skip",
  };
}

function pointsTrace(objective: Objective, places: readonly number[]): Trace {
  return {
    type: "scatter",
    mode: "markers",
    name: "heights compared",
    x: places.map(rounded),
    y: places.map((x) => rounded(objective.value(x))),
    marker: { color: color.vermilion, size: 9 },
    hovertemplate: "%{x}: %{y}<extra></extra>",
  };
}
