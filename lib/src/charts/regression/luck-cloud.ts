import { finiteNumber, isListOf, optionsObject, refuse, requireTexts } from "../../arguments";
import { isNumbers } from "../../objectives/require-objective";
import { counted, percent, readable, readablePoint } from "../../readable";
import { isInPlane, type PlanePoint, type PlaneWindow } from "../plane/plane";
import { type DataTable, type Figure, figure, rounded } from "../shared/figure";
import { spreadIndices } from "../shared/numbers";
import { withAir } from "../shared/xy-data";
import { type CloudShape, cloudShape, ellipseOf, isWithin, radiusHolding } from "./cloud";
import {
  dotsTrace,
  ellipseTrace,
  marks,
  meanTrace,
  outsideMark,
  type Reference,
  referenceTrace,
} from "./luck-cloud-traces";

/** How to draw {@link luckCloud}. */
export interface LuckCloudOptions {
  /** @default "Where luck leads" */
  readonly title?: string;
  /** Places to compare with, up to five. */
  readonly references?: readonly Reference[];
  /** The share of a normal cloud that the ellipse holds, between 0 and 1. @default 0.95 */
  readonly share?: number;
  /** What the two coordinates are called. @default ["intercept b", "slope w"] */
  readonly variables?: readonly [string, string];
}

/**
 * Where many runs ended that differ in their luck only: a dot a seed, their mean, and the ellipse that holds 95 % of a normal cloud.
 *
 * One stochastic run is one dot; what can be said of the method is where the cloud lies and how wide it is. Runs that ended in no number
 * are counted, not drawn.
 *
 * Read for the first time in notebook `07-batch-stochastic-mini-batch`.
 *
 * @param ends the two numbers each run ended with, in the order of the map: intercept, slope.
 * @throws ArgumentError when there are fewer than three ends with two numbers each.
 *
 * @example
 * ```ts
 * const figure = luckCloud([[4.1, 2.9], [4.2, 3], [4.1, 2.8]], { references: [{ name: "truth", at: [4, 3] }] });
 * console.log(figure.layout.meta.table.rows[0]?.join(" ")); // mean 4.13333 2.9
 * ```
 */
export function luckCloud(ends: readonly (readonly number[])[], options: LuckCloudOptions = {}): Figure {
  const where = "luckCloud";
  const given = optionsObject<LuckCloudOptions>(where, options, [
    "title",
    "references",
    "share",
    "variables",
  ]);
  requireTexts(where, given, ["title"]);
  const {
    title = "Where luck leads",
    references = [],
    share = 0.95,
    variables = ["intercept b", "slope w"],
  } = given;
  requirePairs(where, ends);
  requireReferences(where, references);
  if (!isListOf(variables, (each) => typeof each === "string") || variables.length !== 2)
    refuse(where, "variables", 'two names such as ["intercept b", "slope w"]', variables);
  finiteNumber(where, "share", share, { min: 0.01, max: 0.999 });
  const points = ends.filter((end) => end.every(Number.isFinite));
  if (points.length < 3) refuse(where, "ends", "at least three pairs of finite numbers", ends);
  const shape = cloudShape(points);
  const radius = radiusHolding(share);
  const ellipse = ellipseOf(shape, radius);
  // What lies far outside would make the cloud small: it is counted, not shown.
  const near = points.filter((point) => isWithin(shape, 2 * radius, point));
  const window = windowAround([...ellipse, ...near, ...references.map(({ at }) => at)]);
  const outside = points.filter((point) => !isInPlane(point, window)).length;
  return figure({
    traces: [
      dotsTrace(points),
      ellipseTrace(ellipse, share),
      ...references.map((reference, i) => referenceTrace(reference, i)),
      meanTrace(shape),
    ],
    layout: {
      height: 460,
      title: { text: title },
      xaxis: { title: { text: variables[0] }, range: window[0].map(rounded), zeroline: false },
      yaxis: { title: { text: variables[1] }, range: window[1].map(rounded), zeroline: false },
      ...(outside > 0 ? { annotations: [outsideMark(outside)] } : {}),
    },
    description: inWords({ points, lost: ends.length - points.length, shape, radius, share, references }),
    table: tableOf(points, shape, references, variables),
  });
}

function requirePairs(where: string, ends: unknown): asserts ends is readonly PlanePoint[] {
  const isPair = (end: unknown) => isNumbers(end) && end.length === 2;
  if (!isListOf(ends, isPair) || ends.length < 3)
    refuse(where, "ends", "a list of at least three pairs of numbers", ends);
}

function requireReferences(where: string, references: unknown): void {
  const isReference = (each: unknown) => {
    const { name, at } = (each ?? {}) as Partial<Reference>;
    return typeof name === "string" && isListOf(at, Number.isFinite) && at.length === 2;
  };
  if (!isListOf(references, isReference) || references.length > marks.length)
    refuse(
      where,
      "references",
      `up to ${marks.length} places such as { name: "truth", at: [3, 4] }`,
      references,
    );
}

function windowAround(points: readonly PlanePoint[]): PlaneWindow {
  const stretch = (i: 0 | 1) =>
    withAir(
      points.map((point) => point[i] as number),
      0.12,
    );
  return [stretch(0), stretch(1)];
}

interface Facts {
  readonly points: readonly PlanePoint[];
  readonly lost: number;
  readonly shape: CloudShape;
  readonly radius: number;
  readonly share: number;
  readonly references: readonly Reference[];
}

function inWords({ points, lost, shape, radius, share, references }: Facts): string {
  const inside = points.filter((point) => isWithin(shape, radius, point)).length;
  const [across, up] = shape.deviation as [number, number];
  const named = references.map(({ name, at }) => `${name} ${readablePoint(at)}`);
  return [
    `Cloud of the ends of ${counted(points.length, "run")}: mean ${readablePoint(shape.mean)}, standard deviation ${readable(across)} across and ${readable(up)} up.`,
    `The ellipse for ${percent(share)} holds ${inside} of them.`,
    ...(named.length > 0 ? [`To compare: ${named.join(", ")}.`] : []),
    ...(lost > 0
      ? [`${counted(lost, "run")} ended in no number and ${lost === 1 ? "is" : "are"} not drawn.`]
      : []),
  ].join(" ");
}

function tableOf(
  points: readonly PlanePoint[],
  { mean, deviation }: CloudShape,
  references: readonly Reference[],
  variables: readonly string[],
): DataTable {
  const summary = [{ name: "mean", at: mean }, { name: "standard deviation", at: deviation }, ...references];
  const runs = spreadIndices(points.length, 100 - summary.length);
  return {
    caption: "The cloud in numbers, and where runs ended",
    columns: ["", ...variables],
    rows: [
      ...summary.map(({ name, at }) => [name, ...at.map(rounded)]),
      ...runs.map((i) => [`run ${i + 1}`, ...(points[i] as PlanePoint).map(rounded)]),
    ],
  };
}
