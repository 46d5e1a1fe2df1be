import assert from "node:assert/strict";
import fc from "fast-check";
import * as library from "../../../lib/src/index";
import type { Entry } from "../judge";
import {
  curvature,
  label,
  lineData,
  onLine,
  onPlane,
  options,
  piece,
  place,
  planeRun,
  planeRuns,
  rate,
  real,
  rule,
  run,
  runs,
  share,
  stretch,
  whole,
} from "../values/good";

/** What every picture promises: it says what it shows, brings its numbers, and loses nothing as JSON. */
export function isFigure(figure: library.Figure): void {
  const { description, table } = figure.layout.meta;
  assert.equal(typeof description, "string");
  assert.doesNotMatch(description, /NaN|undefined|Infinity|\[object/);
  assert.ok(table.rows.length <= 100, `${table.rows.length} rows`);
  for (const row of table.rows) assert.equal(row.length, table.columns.length);
  JSON.stringify(figure, kept);
}

/** Refuses what JSON would lose. */
function kept(name: string, value: unknown): unknown {
  const isKept =
    typeof value === "number" ? Number.isFinite(value) : !/undefined|function|symbol/.test(typeof value);
  assert.ok(isKept, `${name} is ${String(value)}, which JSON would lose`);
  return value;
}

function isTable({ columns, rows }: library.Table): void {
  for (const row of rows) {
    assert.equal(row.length, columns.length);
    for (const cell of row) assert.equal(typeof cell, "string");
  }
}

const labels = fc.array(label, { maxLength: 6 });
const title = label;
const grid = whole(2, 9);
const axis = fc.constantFrom("linear", "log");

/** A chart: its builder, its arguments before the options, the options that it knows. */
const chart = (
  build: { readonly name: string },
  first: readonly fc.Arbitrary<unknown>[],
  known: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  more: Partial<Entry> = {},
): Entry => ({
  of: build.name,
  args: fc.oneof(fc.tuple(...first), fc.tuple(...first, options(known))),
  call: build as unknown as Entry["call"],
  check: isFigure,
  cost: 3,
  ...more,
});

const bars = fc.tuple(fc.array(label, { minLength: 1, maxLength: 4 }), whole(1, 6)).chain(([groups, count]) =>
  fc.record({
    groups: fc.constant(groups),
    values: fc
      .array(
        fc.array(fc.option(real.map(Math.abs)), { minLength: groups.length, maxLength: groups.length }),
        { minLength: count, maxLength: count },
      )
      .map((lists) => Object.fromEntries(lists.map((list, i) => [`bar ${i}`, list]))),
  }),
);

const line = fc.record({ slope: real, intercept: real }, { requiredKeys: ["slope"] });
const losses = fc.array(
  fc.oneof({ weight: 9, arbitrary: real.map(Math.abs) }, { weight: 1, arbitrary: fc.double() }),
  {
    minLength: 1,
    maxLength: 30,
  },
);

const withMinimum = fc.constantFrom(
  ...[
    library.parabola(),
    library.parabola({ h: 2, a: 3 }),
    library.objectives.quartic,
    library.objectives.doubleWell,
  ],
);

const rateErrors = fc.tuple(
  withMinimum,
  options(
    { start: real, rates: fc.constantFrom([0, 1], [0.1, 3]), count: whole(2, 12), steps: whole(1, 9), rule },
    ["start", "rates"],
  ),
);

export const charts: readonly Entry[] = [
  chart(library.barTable, [bars], { title, xLabel: label, yLabel: label, axis, missing: label }),
  chart(library.contourWithPath, [planeRuns], {
    ...{ title, labels, window: piece, gridSize: grid, contours: whole(1, 60), heightAxis: axis },
    ...{ heightLabel: label, equalUnits: fc.boolean() },
  }),
  chart(library.costCurve, [run], { title, truth: real, window: stretch, costLabel: label }),
  chart(library.curveWithSteps, [run], { title, window: stretch }),
  {
    ...chart(library.differenceErrors, [onLine, real], {}),
    args: fc.tuple(
      onLine,
      real,
      options({ title, mark: rate.filter((h) => h > 0), sides: fc.constantFrom("one", "both") }),
    ),
  },
  chart(library.secant, [onLine, real, fc.tuple(real, real)], { title, window: stretch }),
  {
    of: "formulaStory",
    helpers: ["stationaryPoints"],
    args: fc.tuple(
      fc.constantFrom("x^2", "x^3 - 3*x", "exp(x)", "1/x").map((text) => library.fromFormula(text)),
    ),
    call: library.formulaStory,
    check: isTable,
  },
  chart(library.fitLines, [lineData, fc.array(line, { minLength: 1, maxLength: 9 })], {
    title,
    truth: line,
    xLabel: label,
    yLabel: label,
  }),
  chart(library.gradientField, [onPlane], {
    ...{
      title,
      window: piece,
      count: whole(2, 9),
      lengths: fc.constantFrom("slope", "equal"),
      runs: planeRuns,
      labels,
    },
  }),
  chart(library.learningRateComparison, [runs], { title, labels, show: fc.constantFrom("points", "errors") }),
  {
    of: "learningRateErrors",
    args: rateErrors,
    call: library.learningRateErrors,
    helpers: ["descend"],
    cost: 20,
  },
  chart(
    library.learningRateMap,
    [rateErrors.map(([objective, given]) => library.learningRateErrors(objective, given as never))],
    { title, decades: whole(1, 15) },
    { cost: 20 },
  ),
  chart(library.logError, [fc.oneof(runs, planeRun)], { title, labels }),
  chart(
    library.lossCurves,
    [fc.oneof(losses, fc.dictionary(fc.constantFrom("batch", "a", "__proto__"), losses))],
    {
      ...{ title, axis, xLabel: label, yLabel: label, best: real },
    },
  ),
  chart(library.luckCloud, [fc.array(place, { minLength: 1, maxLength: 12 })], {
    ...{ title, references: fc.array(fc.record({ name: label, at: place }), { maxLength: 3 }) },
    ...{ share, variables: fc.tuple(label, label) },
  }),
  {
    ...chart(library.momentumRates, [curvature], {}),
    args: fc.tuple(curvature, options({ learningRate: rate, momentum: share, title }, ["learningRate"])),
    helpers: ["symmetricEigenvalues"],
  },
  chart(library.optimizerRace, [planeRuns], {
    ...{ title, labels, window: piece, gridSize: grid, heightAxis: axis, stops: whole(2, 9) },
  }),
  chart(library.surfaceWithPath, [planeRuns], {
    ...{ title, labels, window: piece, gridSize: grid, cap: real, heightLabel: label },
  }),
  chart(library.stepByStep, [run], {}),
  {
    of: "iterationTable",
    args: fc.tuple(run, options({ every: whole(1, 9), digits: whole(0, 20) })),
    call: library.iterationTable,
    check: isTable,
  },
  {
    of: "learningRateTable",
    args: fc.tuple(
      fc.array(run, { minLength: 1, maxLength: 6 }),
      options({ digits: whole(0, 20), threeWords: fc.boolean() }),
    ),
    call: library.learningRateTable,
    check: isTable,
  },
];
