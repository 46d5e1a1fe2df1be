import assert from "node:assert/strict";
import { test } from "node:test";
import { learningRateErrors } from "../../../lib/src/charts/rates/learning-rate-errors";
import { learningRateMap } from "../../../lib/src/charts/rates/learning-rate-map";
import type { Rule } from "../../../lib/src/descent/rule";
import { gradientDescent } from "../../../lib/src/index";
import { parabola } from "../../../lib/src/objectives/parabola";
import { bent, bowl, rosenbrock } from "./support/objectives";
import { unpacked } from "./support/unpacked";

const close = (actual: number | undefined, expected: number, slack = 1e-12) =>
  assert.ok(Math.abs((actual as number) - expected) <= slack, `${actual} is not ${expected}`);

test("on x² the runs themselves show the five ways, at the borders that theory draws", () => {
  const { rates, bands, lines, errors } = learningRateErrors(parabola(), { start: 10 });
  assert.deepEqual(
    bands.map(({ name }) => name),
    ["monotone", "one step", "oscillating", "two-cycle", "divergent"],
  );
  const cell = (rates[1] as number) - (rates[0] as number);
  for (const [i, border] of [
    [1, 0.5],
    [3, 1],
  ] as const) {
    close(bands[i]?.from, border - cell / 2);
    close(bands[i]?.to, border + cell / 2);
  }
  assert.deepEqual(lines, [
    { rate: 0.5, name: "1/f″ = 0.5" },
    { rate: 1, name: "2/f″ = 1" },
  ]);
  rates.forEach((rate, i) => {
    for (const step of [0, 1, 5]) close(errors[i]?.[step], 10 * Math.abs(1 - 2 * rate) ** step, 1e-11);
  });
});

test("a wider parabola has the same map with other rates", () => {
  const { bands } = learningRateErrors(parabola({ a: 0.25, h: 3, k: 1 }), { start: 10 });
  assert.deepEqual(
    bands.map(({ name }) => name),
    ["monotone", "one step", "oscillating", "two-cycle", "divergent"],
  );
  close(bands[2]?.from, 2.02);
});

test("beyond the local promise of 2/f″ there are two-cycles and not divergence", () => {
  const { bands, lines } = learningRateErrors(bent, { start: 0, rates: [0.02, 1.2], count: 60 });
  assert.deepEqual(
    bands.map(({ name }) => name),
    ["monotone", "oscillating", "two-cycle"],
  );
  close(lines[1]?.rate, 1);
  assert.ok((bands[2]?.from as number) < 1.05 && bands[2]?.to === 1.2);
});

test("for a line fit theory draws 1/L, the best rate and 2/L, and the best rate is the bluest column", () => {
  const [flat, steep] = [0.3394, 4.1301];
  const map = learningRateErrors(bowl([flat / 2, steep / 2]), { start: [3, 3] });
  assert.deepEqual(
    map.bands.map(({ name }) => name),
    ["all monotone", "steep zig-zags", "divergent"],
  );
  const [monotone, best, stable] = map.lines;
  close(monotone?.rate, 1 / steep);
  close(best?.rate, 0.4475, 5e-5);
  close(stable?.rate, 0.4843, 1e-4);
  const last = map.errors.map((each) => each.at(-1) as number);
  const bluest = map.rates[last.indexOf(Math.min(...last))] as number;
  close(bluest, best?.rate as number, 0.01);
  assert.ok(!map.bands.some(({ name }) => name === "one step"));
});

test("colors end where the scale ends: an error of 0 and one without bounds have one too", () => {
  const figure = learningRateMap(
    learningRateErrors(parabola(), { start: 10, rates: [0.5, 400], count: 2, steps: 400 }),
  );
  const { z, zmin, zmax } = figure.data[0] as { z: unknown; zmin: number; zmax: number };
  const rows = unpacked(z);
  assert.equal(rows.length, 401);
  close(rows[0]?.[0], 1, 1e-6);
  close(rows[1]?.[0], zmin, 1e-6);
  close(rows[400]?.[1], zmax, 1e-6);
  assert.deepEqual(figure.layout.meta.table.rows[1]?.slice(0, 3), [400, "divergent", 10]);
});

test("the map is small", () => {
  assert.ok(JSON.stringify(learningRateMap(learningRateErrors(parabola(), { start: 10 }))).length < 40_000);
});

test("mistakes in arguments are named", () => {
  const square = parabola();
  const { curvature: _, ...flat } = square;
  const refusals: [() => unknown, RegExp][] = [
    [
      () => learningRateErrors(parabola({ a: -1 }), { start: 1 }),
      /objective must be an objective whose minimum is known/,
    ],
    [
      () => learningRateErrors(square, { start: 10, rates: [1, 0] }),
      /rates must be two learning rates ≥ 0, the lower one/,
    ],
    [() => learningRateErrors(flat, { start: 1 }), /rates must be given where the minimum has no curvature/],
    [
      () => learningRateErrors(bowl([1, 2]), { start: [1, 1], steps: 401 }),
      /steps must be a whole number from 1 to 400, got 401$/,
    ],
    [
      () => learningRateErrors(square, { start: 10, steps: 0 }),
      /steps must be a whole number from 1 to 400, got 0$/,
    ],
    [() => learningRateErrors(square, { start: Number.NaN }), /start must be a finite number, got NaN$/],
    [
      () => learningRateMap({} as never),
      /^learningRateMap: map must be what learningRateErrors\(…\) returns, got an object$/,
    ],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});

test("in a bent valley the bands are what the runs did, for theory is a local promise there", () => {
  const hessian = ([x = 0, y = 0]: readonly number[]) => [
    [1200 * x * x - 400 * y + 2, -400 * x],
    [-400 * x, 200],
  ];
  const { bands, lines } = learningRateErrors(
    { ...rosenbrock, curvature: hessian },
    { start: [-1.5, 2], count: 21 },
  );
  assert.ok(
    bands.some(({ name }) => name === "divergent") && !bands.some(({ name }) => name === "all monotone"),
  );
  // Its curvatures at the minimum are 1001.6 and 0.3994, as textbooks have them.
  close(lines[2]?.rate, 2 / 1001.6, 1e-6);
});

test("momentum has no lines: theory speaks of plain descent", () => {
  const slow: Rule = { ...gradientDescent, name: "something else" };
  assert.deepEqual(learningRateErrors(parabola(), { start: 10, rule: slow }).lines, []);
});
