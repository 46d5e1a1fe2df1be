import assert from "node:assert/strict";
import { test } from "node:test";
import { symmetricEigenvalues } from "../../../../lib/src/descent/analysis/eigenvalues";
import { descend } from "../../../../lib/src/descent/descend";
import { randomState } from "../../../../lib/src/random/random-state";
import {
  halfMeanSquaredError,
  type LinearCost,
  meanSquaredError,
} from "../../../../lib/src/regression/cost/mean-squared-error";
import { featuresData } from "../../../../lib/src/regression/data/features-data";
import { exactLineData, linearData } from "../../../../lib/src/regression/data/line-data";

const line = linearData(randomState(42));
const features = featuresData(randomState(42), { n: 60, weights: [3, -2, 1] });

/** The cost by its definition. */
function byDefinition(
  x: readonly (readonly number[])[],
  y: readonly number[],
  point: readonly number[],
): number {
  const intercept = point.length > (x[0]?.length ?? 0) ? (point[0] as number) : 0;
  const weights = point.slice(-(x[0]?.length ?? 0));
  const errors = x.map(
    (row, i) =>
      intercept + row.reduce((sum, each, j) => sum + each * (weights[j] as number), 0) - (y[i] as number),
  );
  return errors.reduce((sum, error) => sum + error * error, 0) / y.length;
}

const rows = line.x.map((each) => [each]);
const costs: readonly (readonly [string, LinearCost, (point: readonly number[]) => number])[] = [
  ["line", meanSquaredError(line), (point) => byDefinition(rows, line.y, point)],
  ["half, line", halfMeanSquaredError(line), (point) => byDefinition(rows, line.y, point) / 2],
  ["features", meanSquaredError(features), (point) => byDefinition(features.x, features.y, point)],
  [
    "features through the origin",
    meanSquaredError(features, { intercept: false }),
    (point) => byDefinition(features.x, features.y, point),
  ],
];

for (const [name, cost, definition] of costs) {
  test(`${name}: value, gradient and Hessian are those of the definition`, () => {
    const random = randomState(1);
    for (let turn = 0; turn < 20; turn++) {
      const point = random.uniform(-5, 5, cost.variables.length);
      const wanted = definition(point);
      assert.ok(Math.abs(cost.value(point) - wanted) <= 1e-12 * (1 + wanted));
      const moved = (axis: number, by: number) => point.map((each, i) => (i === axis ? each + by : each));
      point.forEach((_, axis) => {
        // The cost is a quadratic: central differences have no error but rounding.
        const slope = (definition(moved(axis, 0.5)) - definition(moved(axis, -0.5))) / 1;
        assert.ok(Math.abs((cost.gradient(point)[axis] as number) - slope) < 1e-10 * (1 + Math.abs(slope)));
        cost.gradient(moved(axis, 1)).forEach((after, j) => {
          const bend = after - (cost.gradient(point)[j] as number);
          assert.ok(Math.abs((cost.curvature(point)[axis]?.[j] as number) - bend) < 1e-10);
        });
      });
    }
  });

  test(`${name}: nothing around the minimum is lower, and the picture shows it and 0`, () => {
    const [minimum] = cost.minima;
    assert.ok(minimum);
    assert.equal(cost.value(minimum.at), minimum.value);
    assert.ok(cost.gradient(minimum.at).every((slope) => Math.abs(slope) < 1e-13));
    cost.domain.forEach(([low, high], axis) => {
      assert.ok(
        low < Math.min(0, minimum.at[axis] as number) && high > Math.max(0, minimum.at[axis] as number),
      );
    });
  });
}

test("the figures of the tutorials' data: eigenvalues, border and end of batch descent", () => {
  const cost = meanSquaredError(line);
  const [flat, steep] = symmetricEigenvalues(cost.hessian) as [number, number];
  assert.deepEqual(
    [flat.toFixed(4), steep.toFixed(4), (steep / flat).toFixed(2)],
    ["0.3394", "4.1301", "12.17"],
  );
  const run = descend(cost, { start: [0, 0], learningRate: 0.1, maxIterations: 100 });
  assert.deepEqual(
    run.final.map((each) => each.toFixed(4)),
    ["4.0798", "2.9096"],
  );
  assert.equal(run.verdict.kind, "closing in");
  const away = descend(cost, { start: [0, 0], learningRate: 0.49, maxIterations: 100 });
  assert.equal(away.verdict.kind, "moving away");
});

test("one parameter is a number, and half the cost takes twice the rate", () => {
  const data = exactLineData({ slope: 0.5 });
  const half = halfMeanSquaredError(data, { intercept: false });
  const whole = meanSquaredError(data, { intercept: false });
  assert.equal(half.variables.join(), "θ₁");
  assert.equal(whole.variables.join(), "w");
  const run = (cost: typeof half, learningRate: number) =>
    descend(cost, { start: 0, learningRate, maxIterations: 19 }).final;
  assert.ok(Math.abs(run(half, 1.15) - run(whole, 0.575)) < 1e-15);
  assert.ok(Math.abs(half.curvature(9) - whole.curvature(9) / 2) < 1e-15);
  assert.ok(Math.abs((half.minima[0]?.at as number) - 0.5) < 1e-15);
});

test("names come from the model, or from the caller", () => {
  assert.equal(meanSquaredError(line).variables.join(), "b,w");
  assert.equal(halfMeanSquaredError(line).variables.join(), "θ₀,θ₁");
  assert.equal(meanSquaredError(features).variables.join(), "b,w₁,w₂,w₃");
  assert.equal(meanSquaredError({ x: rows, y: line.y }, { intercept: false }).variables.join(), "w");
  assert.equal(meanSquaredError(line, { variables: ["height", "slope"] }).variables.join(), "height,slope");
  assert.throws(() => meanSquaredError(line, { variables: ["a"] }), {
    message: 'meanSquaredError: variables must be a list of 2 names, got ["a"]',
  });
});

test("of collinear features no single minimum is named, and descent still gets down", () => {
  const x = [
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
  ];
  const cost = meanSquaredError({ x, y: [1, 2, 2, 5] });
  assert.deepEqual(cost.minima, []);
  const run = descend(cost, {
    start: [0, 0, 0],
    learningRate: 0.02,
    maxIterations: 20_000,
    tolerance: 1e-12,
  });
  assert.ok(Math.abs((run.values.at(-1) as number) - byDefinition(x, [1, 2, 2, 5], run.final)) < 1e-12);
  assert.ok(cost.gradient(run.final).every((slope) => Math.abs(slope) < 1e-8));
});

test("numbers that cannot be squared are refused, not turned into NaN", () => {
  assert.throws(() => meanSquaredError({ x: [1, 2, 1e200], y: [1, 2, 3] }), {
    message: "meanSquaredError: x[2] must be at most 1e+100 in size, got 1e+200",
  });
  assert.throws(() => halfMeanSquaredError({ x: [1, 2, 3], y: [1, 2, 1e180] }), { message: /got 1e\+180$/ });
});
