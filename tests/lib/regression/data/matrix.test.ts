import assert from "node:assert/strict";
import { test } from "node:test";
import { requireMatrix, requireNumbers } from "../../../../lib/src/regression/data/matrix";
import { requireData } from "../../../../lib/src/regression/data/regression-data";

const matrix = (features: unknown) => requireMatrix("fit", "x", features);

test("a list becomes a column, rows a matrix, and a matrix stays where it is", () => {
  assert.deepEqual(matrix([1, 2]), { rows: 2, columns: 1, data: Float64Array.of(1, 2) });
  assert.deepEqual(
    matrix([
      [1, 2],
      [3, 4],
    ]),
    { rows: 2, columns: 2, data: Float64Array.of(1, 2, 3, 4) },
  );
  assert.deepEqual(matrix([Float64Array.of(1, 2)]), { rows: 1, columns: 2, data: Float64Array.of(1, 2) });
  const data = Float64Array.of(1, 2, 3);
  assert.equal(matrix({ rows: 1, columns: 3, data }).data, data);
  assert.equal(requireNumbers("fit", "y", data), data);
});

test("what is no table of finite numbers is refused by name, place and value", () => {
  const cases: readonly (readonly [unknown, string])[] = [
    [[], "fit: x must be a list of numbers, a list of rows, or a matrix, not empty, got []"],
    [undefined, "fit: x must be a list of numbers, a list of rows, or a matrix, not empty, got nothing"],
    [[[]], "fit: x[0] must be a row with at least one number, got []"],
    [[1, Number.NaN], "fit: x[1] must be a finite number, got NaN"],
    [[1, "2"], 'fit: x[1] must be a finite number, got "2"'],
    [[[1], [2, 3]], "fit: x[1] must be a row of 1 numbers, like the first, got [2, 3]"],
    [[[1, 2], [3]], "fit: x[1] must be a row of 2 numbers, like the first, got [3]"],
    [[[1], 2], "fit: x[1] must be a row of 1 numbers, like the first, got 2"],
    [
      [
        [1, 2],
        [3, null],
      ],
      "fit: x[1][1] must be a finite number, got null",
    ],
    [
      { rows: 2, columns: 1, data: Float64Array.of(1, Number.NEGATIVE_INFINITY) },
      "fit: x[1][0] must be a finite number, got -Infinity",
    ],
    [
      { rows: 2, columns: 2, data: Float64Array.of(1) },
      "fit: x must be { rows, columns, data: Float64Array } with rows · columns entries, got rows 2, columns 2, 1 entries",
    ],
    [
      { rows: 0, columns: 1, data: new Float64Array(0) },
      "fit: x must be { rows, columns, data: Float64Array } with rows · columns entries, got rows 0, columns 1, 0 entries",
    ],
  ];
  for (const [features, message] of cases) assert.throws(() => matrix(features), { message });
});

test("every place of a long list is looked at", () => {
  for (let length = 1; length <= 9; length++) {
    for (let at = 0; at < length; at++) {
      const list = new Float64Array(length);
      list[at] = Number.POSITIVE_INFINITY;
      assert.throws(() => requireNumbers("fit", "y", list), {
        message: `fit: y[${at}] must be a finite number, got Infinity`,
      });
    }
  }
});

test("features and targets must be equally many", () => {
  assert.throws(() => requireData("fit", { x: [1, 2], y: [1] }), {
    message: "fit: y must be as long as x has samples, 2, got 1 numbers",
  });
  assert.throws(() => requireData("fit", null), { message: "fit: data must be a record { x, y }, got null" });
  assert.throws(() => requireData("fit", { x: [1] }), { message: /data must be a record \{ x, y \}/ });
});
