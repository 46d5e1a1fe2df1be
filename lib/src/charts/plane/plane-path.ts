import type { Objective } from "../../objectives/objective";
import { readable, readablePoint } from "../../readable";
import { type DataTable, rounded, type Trace } from "../shared/figure";
import type { NamedRun } from "../shared/named-runs";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";
import { isInPlane, type PlanePoint, type PlaneWindow } from "./plane";

/** More points than this cannot be told apart. */
const mostPoints = 120;
/** Up to so many steps each gets its arrow head; more of them would hide the path. */
const mostHeads = 60;

/** The part of a path that a picture shows. */
export interface ShownPath {
  /** The steps that are drawn. */
  readonly steps: readonly number[];
  readonly points: readonly PlanePoint[];
  /** The first step outside the window, where there is one: the last point drawn is then where the path crosses the frame. */
  readonly leaves: number | undefined;
}

/**
 * Cuts a path off where it leaves the window, so that a run which diverges does not flatten the picture. A path that begins outside,
 * where only its end is to be seen, is drawn from where it comes in.
 */
export function pathWithin(points: readonly PlanePoint[], window: PlaneWindow): ShownPath {
  const first = points.findIndex((point) => isInPlane(point, window));
  if (first < 0) return { steps: [], points: [], leaves: points.length === 0 ? undefined : 0 };
  const stay = points.slice(first).findIndex((point) => !isInPlane(point, window));
  const out = stay < 0 ? undefined : first + stay;
  const steps = spreadIndices((out ?? points.length) - first, mostPoints).map((step) => first + step);
  const shown = steps.map((step) => points[step] as PlanePoint);
  const edge = (inside: number, outside: number) =>
    crossing(points[inside] as PlanePoint, points[outside] as PlanePoint, window);
  const entry = first > 0 ? [edge(first, first - 1)] : [];
  const exit = out === undefined ? [] : [edge(out - 1, out)];
  return {
    steps: [...entry.map(() => first - 1), ...steps, ...exit.map(() => out as number)],
    points: [...entry, ...shown, ...exit],
    leaves: out,
  };
}

/** Where the way from a point inside to one outside crosses the frame. A place that is no number has no direction: it ends where it was. */
function crossing(from: PlanePoint, to: PlanePoint, window: PlaneWindow): PlanePoint {
  if (!to.every(Number.isFinite)) return from;
  const shares = window.map(([low, high], i) => {
    const [a, b] = [from[i] as number, to[i] as number];
    if (b > high) return (high - a) / (b - a);
    return b < low ? (low - a) / (b - a) : 1;
  });
  const share = Math.min(...shares);
  return from.map((a, i) => a + share * ((to[i] as number) - a));
}

/** A path with an arrow head a step. */
export function pathTrace({ run, label, paint }: NamedRun<PlanePoint>, window: PlaneWindow): Trace {
  const { steps, points, leaves } = pathWithin(run.points, window);
  return {
    type: "scatter",
    mode: steps.length > mostHeads ? "lines" : "lines+markers",
    name: leaves === undefined ? label : `${label} (step ${leaves} leaves the picture)`,
    ...coordinates(points),
    customdata: steps,
    line: { color: paint, width: 2 },
    marker: { color: paint, size: 11, symbol: "arrow", angleref: "previous" },
    cliponaxis: false,
    hovertemplate: "step %{customdata}: (%{x}, %{y})<extra></extra>",
  };
}

/** A ring where each path starts and a diamond where it ends, unless that is outside. */
export function endsTrace(named: readonly NamedRun<PlanePoint>[], window: PlaneWindow): Trace {
  const ends = named.filter(({ run }) => pathWithin(run.points, window).leaves === undefined);
  const begun = named.filter(({ run }) => isInPlane(run.points[0] as PlanePoint, window));
  const starts = begun.map(({ paint }) => paint);
  return {
    type: "scatter",
    mode: "markers",
    ...coordinates([
      ...begun.map(({ run }) => run.points[0] as PlanePoint),
      ...ends.map(({ run }) => run.final),
    ]),
    marker: {
      color: [...starts.map(() => color.paper), ...ends.map(({ paint }) => paint)],
      size: [...starts.map(() => 10), ...ends.map(() => 12)],
      symbol: [...starts.map(() => "circle"), ...ends.map(() => "diamond")],
      line: {
        color: [...starts, ...ends.map(() => color.paper)],
        width: [...starts.map(() => 3), ...ends.map(() => 1)],
      },
    },
    showlegend: false,
    cliponaxis: false,
    hoverinfo: "skip",
  };
}

/** The two coordinates of points as a trace wants them. */
export function coordinates(points: readonly PlanePoint[]) {
  return {
    x: points.map((point) => rounded(point[0] as number)),
    y: points.map((point) => rounded(point[1] as number)),
  };
}

/** A place to aim at: a dark ring with a light middle, seen on every color. */
export function targetTrace(at: readonly PlanePoint[], name: string): Trace {
  return {
    type: "scatter",
    mode: "markers",
    name,
    ...coordinates(at),
    marker: { color: color.paper, size: 10, line: { color: color.ink, width: 4 } },
    cliponaxis: false,
    hovertemplate: "(%{x}, %{y})<extra></extra>",
  };
}

/** The known minima that lie inside the window, as a target to draw. */
export function minimaTraces({ minima }: Objective<PlanePoint>, window: PlaneWindow): Trace[] {
  const inside = minima.map(({ at }) => at).filter((at) => isInPlane(at, window));
  if (inside.length === 0) return [];
  return [
    targetTrace(inside, inside.length === 1 ? `minimum ${readablePoint(inside[0] as PlanePoint)}` : "minima"),
  ];
}

/** One path in words. */
export function pathInWords({ run, label }: NamedRun<PlanePoint>): string {
  const [first, last] = [run.points[0], run.final] as [PlanePoint, PlanePoint];
  const value = run.values.at(-1) as number;
  const height = Number.isNaN(value) ? "where there is no height" : `height ${readable(value)}`;
  return `${label}: from ${readablePoint(first)} to ${readablePoint(last)}, ${height}. ${run.verdict.sentence}`;
}

/** The places and heights of one run, or the heights of several side by side: at most a hundred rows. */
export function pathData(named: readonly NamedRun<PlanePoint>[]): DataTable {
  const [first] = named as [NamedRun<PlanePoint>];
  const { variables } = first.run.objective;
  const height = `f(${variables.join(", ")})`;
  const single = named.length === 1;
  const longest = Math.max(...named.map(({ run }) => run.points.length));
  const cells = (step: number) =>
    single
      ? [...(first.run.points[step] as PlanePoint), first.run.values[step] as number].map(rounded)
      : named.map(({ run }) => (step < run.values.length ? rounded(run.values[step] as number) : null));
  return {
    caption: single ? `The steps of ${first.run.rule}` : `${height} after each step`,
    columns: ["Step", ...(single ? [...variables, height] : named.map(({ label }) => label))],
    rows: spreadIndices(longest, 100).map((step) => [step, ...cells(step)]),
  };
}
