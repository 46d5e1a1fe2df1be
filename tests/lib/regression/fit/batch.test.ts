import assert from "node:assert/strict";
import { test } from "node:test";
import { randomState } from "../../../../lib/src/random/random-state";
import { featuresData } from "../../../../lib/src/regression/data/features-data";
import { requireData, type Samples } from "../../../../lib/src/regression/data/regression-data";
import { batchFit, isWorthMoments } from "../../../../lib/src/regression/fit/batch";
import { costThroughData, costThroughMoments } from "../../../../lib/src/regression/fit/batch-cost";

const samples = requireData("test", featuresData(randomState(1), { n: 300, weights: [3, -2, 0.5] }));

function descent(
  costAt: ReturnType<typeof costThroughData>,
  size: number,
  rate: number,
  steps: number,
): number[][] {
  const [point, gradient] = [new Float64Array(size), new Float64Array(size)];
  return Array.from({ length: steps }, () => {
    const value = costAt(point, gradient);
    for (let j = 0; j < size; j++) point[j] = (point[j] as number) - rate * (gradient[j] as number);
    return [value, ...point];
  });
}

test("both ways to the cost lead through the same costs and points", () => {
  for (const intercept of [true, false]) {
    for (const rate of [0.01, 0.3, 1.2]) {
      const size = intercept ? 4 : 3;
      const data = descent(costThroughData(samples, intercept), size, rate, 200);
      const moments = descent(costThroughMoments(samples, intercept), size, rate, 200);
      data.forEach((row, step) => {
        row.forEach((wanted, i) => {
          const got = moments[step]?.[i] as number;
          const room = 1e-12 * Math.max(1, Math.abs(wanted));
          assert.ok(Math.abs(got - wanted) <= room, `rate ${rate}, step ${step}: ${got} for ${wanted}`);
        });
      });
    }
  }
});

test("the cheaper way is chosen", () => {
  const shape = (rows: number, columns: number): Samples => ({
    x: { rows, columns, data: new Float64Array(0) },
    y: new Float64Array(0),
  });
  assert.equal(isWorthMoments(shape(100_000, 10), 100), true);
  assert.equal(isWorthMoments(shape(100_000, 10), 1), false);
  assert.equal(isWorthMoments(shape(100, 50), 1000), false);
  assert.equal(isWorthMoments(shape(100_000, 500), 10), false);
});

test("a fit that grows beyond all numbers ends there, or runs on when it is told to", () => {
  const settings = { intercept: true, learningRate: 1e9, iterations: 60, stopAtNonFinite: true };
  const short = batchFit(samples, settings);
  assert.ok(!Number.isFinite(short.cost));
  assert.ok(short.costs.length < 60);
  assert.ok(short.costs.every(Number.isFinite));
  const long = batchFit(samples, { ...settings, stopAtNonFinite: false });
  assert.equal(long.costs.length, 60);
  assert.ok(!Number.isFinite(long.costs[59]));
});
