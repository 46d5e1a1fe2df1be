import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArgumentError } from "../../../../lib/src/arguments";
import { PolynomialFeatures } from "../../../../lib/src/regression/estimators/polynomial-features";

/** n over k. */
function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}

const degrees = fc.integer({ min: 0, max: 4 });
const rows = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.array(
    fc.array(
      fc.integer({ min: -100, max: 100 }).map((n) => n / 10),
      { minLength: columns, maxLength: columns },
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
);

test("every product up to the degree is there once, and is what its powers say", () => {
  fc.assert(
    fc.property(rows, degrees, (x, degree) => {
      const features = new PolynomialFeatures({ degree });
      const made = features.fitTransform(x);
      const columns = x[0]?.length as number;
      const { powers } = features;
      assert.equal(powers.length, Math.round(choose(columns + degree, degree)));
      assert.equal(new Set(powers.map(String)).size, powers.length);
      for (const [i, row] of x.entries()) {
        for (const [k, exponents] of powers.entries()) {
          const product = exponents.reduce((all, power, j) => all * (row[j] as number) ** power, 1);
          assert.ok(Math.abs((made[i]?.[k] as number) - product) <= 1e-14 * Math.abs(product));
        }
      }
    }),
  );
});

test("without powers only products of different features remain, without a bias no column of ones", () => {
  const features = new PolynomialFeatures({ degree: 3, interactionOnly: true, includeBias: false });
  assert.deepEqual(features.fitTransform([[2, 3, 5]]), [[2, 3, 5, 6, 10, 15, 30]]);
  assert.deepEqual(features.featureNames(), ["x₀", "x₁", "x₂", "x₀ x₁", "x₀ x₂", "x₁ x₂", "x₀ x₁ x₂"]);
});

test("a matrix comes back as a matrix, a list of numbers as rows of its powers", () => {
  const features = new PolynomialFeatures({ degree: 3 });
  assert.deepEqual(features.fitTransform([2]), [[1, 2, 4, 8]]);
  const matrix = { rows: 1, columns: 1, data: Float64Array.of(2) };
  assert.deepEqual(features.transform(matrix), { rows: 1, columns: 4, data: Float64Array.of(1, 2, 4, 8) });
});

test("what cannot be multiplied out is refused by name", () => {
  const features = new PolynomialFeatures().fit([[1, 2]]);
  const refusals: [() => unknown, RegExp][] = [
    [
      () => new PolynomialFeatures({ degree: -1 }),
      /^PolynomialFeatures: degree must be a whole number from 0 to 100, got -1/,
    ],
    [
      () => new PolynomialFeatures({ degree: 0, includeBias: false }),
      /^PolynomialFeatures: degree must be at least 1/,
    ],
    [() => new PolynomialFeatures({ bias: true } as never), /^PolynomialFeatures: there is no option "bias"/],
    [
      () => new PolynomialFeatures({ degree: 50 }).fit([[1, 2, 3, 4]]),
      /^PolynomialFeatures\.fit: degree 50 of 4 features makes more/,
    ],
    [() => new PolynomialFeatures().powers, /^PolynomialFeatures\.powers: fit/],
    [() => features.transform([[1]]), /^PolynomialFeatures\.transform: x must have .*2, got 1/],
    [
      () => new PolynomialFeatures({ degree: 4 }).fitTransform([1e99]),
      /^PolynomialFeatures\.transform: x\[0\] must be so small/,
    ],
    [
      () => features.featureNames(["a"]),
      /^PolynomialFeatures\.featureNames: names must be a list of 2 names/,
    ],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});

test("anything at all is multiplied out or refused", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (options, x) => {
      try {
        new PolynomialFeatures(options as never).fitTransform(x as never);
      } catch (error) {
        assert.ok(error instanceof ArgumentError, String(error));
      }
    }),
  );
});
