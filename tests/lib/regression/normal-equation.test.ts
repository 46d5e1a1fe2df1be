import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { randomState } from "../../../lib/src/random/random-state";
import { featuresData } from "../../../lib/src/regression/data/features-data";
import { normalEquation } from "../../../lib/src/regression/normal-equation";

test("without noise the truth comes out", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.nat(1000),
      (truth, height, seed) => {
        const data = featuresData(randomState(seed), { n: 40, weights: truth, bias: height, noise: 0 });
        const { weights, bias, loss, collinear } = normalEquation(data);
        assert.deepEqual(collinear, []);
        weights.forEach((weight, j) => {
          assert.ok(Math.abs(weight - (truth[j] as number)) < 1e-10, `${weight} for ${truth[j]}`);
        });
        assert.ok(Math.abs(bias - height) < 1e-10);
        assert.ok(loss < 1e-20);
      },
    ),
    { numRuns: 50 },
  );
});

test("a model without intercept goes through the origin", () => {
  const { weights, bias } = normalEquation({ x: [1, 2, 3], y: [2, 3, 7] }, { intercept: false });
  assert.equal(bias, 0);
  // Σxy / Σx²
  assert.ok(Math.abs((weights[0] as number) - 29 / 14) < 1e-15);
});

test("collinear features are named, in words too", () => {
  const { weights, collinear, sentence } = normalEquation({
    x: [
      [1, 2],
      [2, 4],
      [4, 8],
    ],
    y: [1, 2, 4],
  });
  assert.equal(collinear.length, 1);
  assert.equal(weights[collinear[0] as number], 0);
  assert.match(
    sentence,
    /not reached at one place only: of 2 features, 1 \(number \d\) can be made from the others/,
  );
  assert.match(normalEquation({ x: [5, 5], y: [1, 2] }).sentence, /of 1 feature, 1 \(number 1\)/);
});

test("a nearly singular polynomial keeps its digits", () => {
  const at = Array.from({ length: 30 }, (_, i) => i / 10);
  const x = at.map((t) => [t, t ** 2, t ** 3, t ** 4, t ** 5]);
  const y = at.map((t) => 1 - t + 2 * t ** 3 - t ** 5);
  const { weights, bias } = normalEquation({ x, y });
  [-1, 0, 2, 0, -1].forEach((wanted, j) => {
    assert.ok(Math.abs((weights[j] as number) - wanted) < 1e-9, `${weights[j]}`);
  });
  assert.ok(Math.abs(bias - 1) < 1e-9);
});

test("bad data are refused", () => {
  for (const [data, message] of [
    [{ x: [1], y: [] }, "normalEquation: y must be a list of finite numbers, not empty, got []"],
    [{ x: [1, 2], y: [1] }, "normalEquation: y must be as long as x has samples, 2, got 1 numbers"],
    [{ x: [1e200, 1], y: [1, 2] }, "normalEquation: x[0] must be at most 1e+100 in size, got 1e+200"],
  ] as const)
    assert.throws(() => normalEquation(data), { message });
});
