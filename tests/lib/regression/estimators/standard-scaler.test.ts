import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArgumentError } from "../../../../lib/src/arguments";
import { StandardScaler } from "../../../../lib/src/regression/estimators/standard-scaler";

const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each / list.length, 0);
const column = (rows: readonly (readonly number[])[], j: number) => rows.map((row) => row[j] as number);
const entry = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000);
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 20 }),
  );

test("scaled columns have mean 0 and standard deviation 1, and the way back leads back", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const scaler = new StandardScaler();
      const scaled = scaler.fitTransform(rows);
      for (const [j, scale] of scaler.scale.entries()) {
        const spread = Math.sqrt(mean(column(scaled, j).map((z) => z * z)));
        const size = Math.max(...column(rows, j).map(Math.abs));
        const rounding = (1e-13 * size) / scale + 1e-12;
        assert.ok(Math.abs(mean(column(scaled, j))) <= rounding);
        assert.ok(Math.abs(spread - 1) <= rounding || spread <= rounding);
        const back = column(scaler.inverseTransform(scaled), j);
        for (const [i, value] of back.entries())
          assert.ok(Math.abs(value - (rows[i]?.[j] as number)) <= 1e-12 * size);
      }
    }),
  );
});

test("a spread that is small beside the mean keeps its digits", () => {
  const { scale } = new StandardScaler().fit([1e8 + 1, 1e8 + 2, 1e8 + 3]);
  assert.equal(scale[0], Math.sqrt(2 / 3));
});

test("a column that does not vary has scale 1 and becomes 0, also where its mean is rounded", () => {
  const scaler = new StandardScaler().fit(Array(7).fill(0.1));
  assert.deepEqual(scaler.scale, [1]);
  assert.ok(Math.abs(scaler.transform([0.1])[0] as number) < 1e-15);
});

test("what comes out has the shape of what went in, which stays as it was", () => {
  const scaler = new StandardScaler().fit([1, 3]);
  const matrix = { rows: 2, columns: 1, data: Float64Array.of(1, 3) };
  const rows = Object.freeze([Object.freeze([1]), Object.freeze([3])]);
  assert.deepEqual(scaler.transform(Object.freeze([1, 3])), [-1, 1]);
  assert.deepEqual(scaler.transform(rows), [[-1], [1]]);
  assert.deepEqual(scaler.transform(matrix), { rows: 2, columns: 1, data: Float64Array.of(-1, 1) });
  assert.deepEqual(matrix.data, Float64Array.of(1, 3));
});

test("what cannot be scaled is refused by name", () => {
  const scaler = new StandardScaler().fit([[1, 2]]);
  const refusals: [() => unknown, RegExp][] = [
    [() => new StandardScaler().mean, /^StandardScaler\.mean: /],
    [() => new StandardScaler().transform([1]), /^StandardScaler\.transform: fit/],
    [() => scaler.fit([]), /^StandardScaler\.fit: x must be .*not empty/],
    [() => scaler.fit([[1, 2], [3]]), /^StandardScaler\.fit: x\[1\] must be a row of 2 numbers/],
    [() => scaler.fit([1, Number.NaN]), /^StandardScaler\.fit: x\[1\] must be a finite number, got NaN/],
    [() => scaler.fit([1e200, -1e200]), /^StandardScaler\.fit: x\[0\] must be at most 1e\+100 in size/],
    [() => scaler.transform([[1, 2, 3]]), /^StandardScaler\.transform: x must have .*2, got 3/],
    [
      () => scaler.transform([["1", 2]] as never),
      /^StandardScaler\.transform: x\[0\]\[0\] must be a finite number/,
    ],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});

test("anything at all is scaled to finite numbers or refused", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (x, z) => {
      try {
        const scaler = new StandardScaler().fit(x as never);
        assert.ok([...scaler.mean, ...scaler.scale].every(Number.isFinite));
        scaler.inverseTransform(z as never);
      } catch (error) {
        assert.ok(error instanceof ArgumentError, String(error));
      }
    }),
  );
});
