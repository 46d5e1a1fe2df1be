import assert from "node:assert/strict";
import { test } from "node:test";
import { linspace } from "../../../../lib/src/linspace";
import { parabola } from "../../../../lib/src/objectives/parabola";
import { objectives } from "../../../../lib/src/objectives/registry";
import { costGrid } from "../../../../lib/src/regression/cost/cost-grid";
import { halfMeanSquaredError } from "../../../../lib/src/regression/cost/mean-squared-error";
import { exactLineData } from "../../../../lib/src/regression/data/line-data";

test("rows belong to the second parameter, columns to the first", () => {
  const { costs, minimum } = costGrid(objectives.ovalBowl, [-1, 0, 2], [1, 3]);
  assert.deepEqual(
    costs,
    [1, 3].map((y) => [-1, 0, 2].map((x) => 0.1 * x * x + 2 * y * y)),
  );
  assert.deepEqual(minimum, { row: 0, column: 1, at: [0, 1], cost: 2 });
});

test("the truth is the cheapest place of the tutorial's grid", () => {
  const cost = halfMeanSquaredError(exactLineData({ intercept: -4, slope: 4 }));
  const { minimum } = costGrid(cost, linspace(-4, 4, 101), linspace(-5, 5, 101));
  assert.deepEqual([minimum.row, minimum.column], [90, 0]);
  assert.ok(minimum.cost < 1e-28);
});

test("wrong arguments are refused", () => {
  assert.throws(() => costGrid(parabola() as never, [1], [1]), {
    message: "costGrid: cost must be an objective of two variables, got an object",
  });
  assert.throws(() => costGrid(objectives.ovalBowl, [], [1]), {
    message: /first must be a list of finite numbers/,
  });
  assert.throws(() => costGrid(objectives.ovalBowl, [1], [Number.NaN]), {
    message: /second must be .* got \[NaN\]/,
  });
  const many = linspace(0, 1, 3000);
  assert.throws(() => costGrid(objectives.ovalBowl, many, many), {
    message: /at most 4000000 places, got 3000 · 3000/,
  });
});
