import assert from "node:assert/strict";
import { test } from "node:test";
import { costCurve } from "../../../lib/src/charts/line/cost-curve";
import { barTable } from "../../../lib/src/charts/regression/bar-table";
import { fitLines } from "../../../lib/src/charts/regression/fit-lines";
import { lossCurves } from "../../../lib/src/charts/regression/loss-curves";
import { linspace, roundNumbers } from "../../../lib/src/charts/shared/numbers";
import { descend } from "../../../lib/src/descent/descend";
import { parabola } from "../../../lib/src/objectives/parabola";

const x = linspace(-1, 1, 20);
const y = x.map((at) => at / 2);
const curvature = x.reduce((sum, at) => sum + at * at, 0) / x.length;
const cost = { ...parabola({ a: curvature / 2, h: 0.5, variable: "θ₁" }), domain: [[-0.2, 1.2]] as const };
const run = descend(cost, { start: 0, learningRate: 1.15, maxIterations: 19 });

test("the tutorial's cost curve: 50 points of −0.2…1.2, from J(0) = 0.046053 to θ₁ = 0.4999858", () => {
  const figure = costCurve(run, { truth: 0.5 });
  const [curve, steps, final, truth] = figure.data as unknown as {
    x: number[];
    y: number[];
    line?: object;
    marker: { color: string };
  }[];
  assert.deepEqual([curve?.x.length, curve?.x[0], curve?.x.at(-1)], [50, -0.2, 1.2]);
  assert.deepEqual([steps?.x.length, steps?.y[0]], [20, 0.0460526]);
  assert.deepEqual([final?.x, final?.marker.color], [[0.499986], "#e69f00"]);
  assert.deepEqual([truth?.x, truth?.y, truth?.marker.color], [[0.5], [0], "#009e73"]);
});

test("every fit on the way is a line with a gap after it, in one trace", () => {
  const figure = fitLines(
    { x, y },
    run.points.map((slope) => ({ slope })),
    { truth: { slope: 0.5 } },
  );
  const [onTheWay, last, truth, data] = figure.data as unknown as {
    x: (number | null)[];
    y: (number | null)[];
  }[];
  assert.equal(onTheWay?.x.length, 19 * 3 - 1);
  assert.deepEqual(onTheWay?.x.slice(0, 4), [-1.04, 1.04, null, -1.04]);
  assert.deepEqual(last?.y, [-0.519985, 0.519985]);
  assert.deepEqual(truth?.y, [-0.52, 0.52]);
  assert.equal(data?.x.length, 20);
});

test("lines that are no number are left out, and the picture keeps to the data", () => {
  const figure = fitLines({ x, y }, [
    { slope: 0 },
    { slope: 1e300 },
    { slope: Number.NaN, intercept: Number.NaN },
  ]);
  const names = figure.data.map(({ name }) => name);
  assert.deepEqual(names, ["fits on the way: 2", "data"]);
  const { range } = figure.layout.yaxis as { range: number[] };
  assert.ok(range.every((end) => Math.abs(end) < 1));
  assert.match(figure.layout.meta.description, /The last fit is no longer a number\.$/);
});

test("one line is not said to be one of several", () => {
  const { description } = fitLines({ x, y }, [{ slope: 0.4 }], { truth: { slope: 0.5 } }).layout.meta;
  assert.equal(
    description,
    "A scatter of 20 data points with one line fitted to them. It is 0.4x, the true line 0.5x.",
  );
});

test("typed arrays are data too", () => {
  const figure = fitLines({ x: Float64Array.from(x), y: Float64Array.from(y) }, [{ slope: 1 }]);
  assert.equal((figure.data.at(-1) as { x: number[] }).x.length, 20);
});

test("a loss of exactly 0 ends a line on a log axis, one that explodes leaves the picture", () => {
  const log = lossCurves(
    { "to zero": [4, 1, 0], wild: [4, 1e3, 1e9, Number.POSITIVE_INFINITY] },
    { axis: "log" },
  );
  assert.deepEqual(
    log.data.map(({ x }) => x),
    [
      [0, 1],
      [0, 1],
    ],
  );
  const texts = (log.layout.annotations as { text: string }[]).map(({ text }) => text);
  assert.deepEqual(texts, ["loss exactly 0 from step 2 on ↓", "leaves the picture ↗"]);
  const linear = lossCurves(Float64Array.of(4, 1, 0));
  assert.deepEqual(linear.data[0]?.y, [4, 1, 0]);
});

test("a long history is thinned out, its last loss is kept", () => {
  const losses = linspace(8, 1, 5000);
  const { data, layout } = lossCurves(losses, { best: 0.9 });
  const steps = (data as { x: number[] }[])[0]?.x;
  assert.deepEqual([steps?.length, steps?.at(-1)], [200, 4999]);
  assert.equal(layout.meta.table.rows.length, 100);
  assert.deepEqual((data as { y: number[] }[])[1]?.y, [0.9, 0.9]);
});

test("a bar that there is not is a word at the foot of the picture, never a 0", () => {
  const figure = barTable({ groups: ["bowl", "ravine"], values: { plain: [12, null] } }, { axis: "log" });
  const [bars] = figure.data as unknown as { y: number[]; text: string[] }[];
  const { range } = figure.layout.yaxis as { range: number[] };
  assert.deepEqual(bars?.text, ["12", "never"]);
  assert.equal(Math.log10(bars?.y[1] as number), range[0]);
  assert.deepEqual(figure.layout.meta.table.rows[1], ["ravine", "never"]);
});

test("rivals have each its name and color, and a curve is drawn as it bends", () => {
  const figure = fitLines({ x, y }, [{ slope: 0.4 }, (at) => at * at], { labels: ["line", "curve"] });
  const [line, curve] = figure.data as { name: string; x: number[]; line: { color: string } }[];
  assert.deepEqual([line?.name, curve?.name], ["line: 0.4x", "curve"]);
  assert.notEqual(line?.line.color, curve?.line.color);
  assert.deepEqual([line?.x.length, curve?.x.length], [2, 101]);
});

test("on a log axis of few powers every tick says its whole number", () => {
  const { yaxis } = lossCurves([30, 0.3], { axis: "log" }).layout as { yaxis?: { ticktext?: string[] } };
  for (const text of ["0.2", "0.5", "1", "20"]) assert.ok(yaxis?.ticktext?.includes(text), text);
  const wide = lossCurves([1e9, 1e-9], { axis: "log" }).layout as { yaxis?: { dtick?: number } };
  assert.equal(wide.yaxis?.dtick, 3);
});

test("ticks are round numbers between the ends", () => {
  assert.deepEqual(roundNumbers(0.9, 27.1), [5, 10, 15, 20, 25]);
  assert.deepEqual(roundNumbers(-0.1, 0.1), [-0.1, -0.05, 0, 0.05, 0.1]);
  assert.deepEqual(roundNumbers(3, 3), [3]);
});

test("mistakes in arguments are named", () => {
  const refusals: [() => unknown, RegExp][] = [
    [
      () => fitLines({ x, y: [1] }, [{ slope: 1 }]),
      /^fitLines: data must be x and y as two lists of finite numbers, equally/,
    ],
    [
      () => fitLines({ x, y }, []),
      /fits must be a list of lines such as \{ slope: 2, intercept: 1 \}, got \[\]$/,
    ],
    [() => fitLines({ x, y }, [{ slope: 1 }], { truth: { slope: Number.NaN } }), /truth must be a line/],
    [() => fitLines({ x, y }, [{ slope: 1 }], { labels: ["a", "b"] }), /labels must be a list of 1 names/],
    [() => fitLines(undefined as never, [{ slope: 1 }]), /data must be x and y .*, got nothing$/],
    [() => costCurve(run, { truth: Number.NaN }), /truth must be a finite number, got NaN$/],
    [() => costCurve(run, { window: [2, 1] }), /window must be two numbers, the lower one first/],
    [() => lossCurves([]), /losses must be a list of numbers, or up to 6 lists by name, got \[\]$/],
    [() => lossCurves({ a: ["x"] } as never), /losses must be/],
    [
      () => barTable({ groups: ["a"], values: { b: [1, 2] } }),
      /values must be up to 6 lists of 1 numbers ≥ 0 or null, by name/,
    ],
    [
      () => barTable({ groups: ["a"], values: { b: [0] } }, { axis: "log" }),
      /numbers > 0 or null, by name, got \[0\]$/,
    ],
    [() => barTable({ groups: [], values: {} }), /groups must be a list of names/],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});
