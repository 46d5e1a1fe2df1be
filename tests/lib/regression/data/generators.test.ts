import assert from "node:assert/strict";
import { test } from "node:test";
import { linspace } from "../../../../lib/src/linspace";
import { randomState } from "../../../../lib/src/random/random-state";
import { featuresData } from "../../../../lib/src/regression/data/features-data";
import { exactLineData, linearData } from "../../../../lib/src/regression/data/line-data";

test("line data draw first all x, then all noise, and leave the stream behind them", () => {
  const [random, same] = [randomState(7), randomState(7)];
  const { x, y } = linearData(random, { n: 5, slope: -1, intercept: 2, noise: 0.25 });
  const expected = same.rand(5).map((share) => 2 * share);
  assert.deepEqual(x, expected);
  const errors = same.randn(5);
  assert.deepEqual(
    y,
    expected.map((each, i) => 2 + -1 * each + (errors[i] as number) * 0.25),
  );
  assert.equal(random.rand(), same.rand());
});

test("features data draw all features row by row, then all noise", () => {
  const [random, same] = [randomState(7), randomState(7)];
  const { x, y } = featuresData(random, { n: 3, weights: [1, 10], bias: -1, noise: 2 });
  assert.deepEqual(x, same.randn([3, 2]));
  const errors = same.randn(3);
  y.forEach((target, i) => {
    const [first, second] = x[i] as [number, number];
    assert.ok(Math.abs(target - (first + 10 * second - 1 + 2 * (errors[i] as number))) < 1e-12);
  });
});

test("exact data lie on their line, both ends included", () => {
  const { x, y } = exactLineData({ m: 4, intercept: 1, slope: 3 });
  assert.deepEqual([x[0], x[3], y[0], y[3]], [-1, 1, -2, 4]);
  assert.ok(x.every((each, i) => y[i] === 1 + 3 * each));
});

test("evenly spaced numbers end where they should", () => {
  assert.deepEqual(linspace(0, 0.3, 4), [0, 0.09999999999999999, 0.19999999999999998, 0.3]);
  assert.deepEqual(linspace(5, 9, 1), [5]);
  assert.deepEqual(linspace(2, -2, 3), [2, 0, -2]);
});

test("wrong settings are refused", () => {
  const random = randomState(0);
  for (const [call, message] of [
    [() => linearData(random, { n: 0 }), "linearData: n must be a whole number from 1 to 1000000, got 0"],
    [() => linearData(random, { noise: -1 }), "linearData: noise must be a finite number ≥ 0, got -1"],
    [() => linearData(42 as never), "linearData: random must be a stream such as randomState(42), got 42"],
    [() => exactLineData({ m: 1 }), "exactLineData: m must be a whole number from 2 to 1000000, got 1"],
    [
      () => featuresData(random, { weights: [] }),
      "featuresData: weights must be a list of finite numbers, not empty, got []",
    ],
    [() => linspace(0, Number.NaN, 3), "linspace: stop must be a finite number, got NaN"],
  ] as const)
    assert.throws(call, { message });
});
