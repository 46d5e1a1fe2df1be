import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { symmetricEigenvalues } from "../../../../lib/src/descent/analysis/eigenvalues";

const entry = fc.double({ min: -100, max: 100, noNaN: true });

/** A random symmetric matrix of up to six rows. */
const symmetric = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc
      .array(entry, { minLength: size * size, maxLength: size * size })
      .map((numbers) =>
        Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_, j) => numbers[Math.min(i, j) * size + Math.max(i, j)] as number),
        ),
      ),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test("a 2×2 matrix by the quadratic formula", () => {
  // λ² − 4λ + 3 = 0
  assert.deepEqual(
    symmetricEigenvalues([
      [2, 1],
      [1, 2],
    ]),
    [1, 3],
  );
  // λ² − 6λ + 7 = 0: 3 ± √2
  const [low, high] = symmetricEigenvalues([
    [2, 1],
    [1, 4],
  ]) as [number, number];
  assert.ok(Math.abs(low - (3 - Math.SQRT2)) < 1e-15 && Math.abs(high - (3 + Math.SQRT2)) < 1e-15);
});

test("a diagonal is returned as it is, smallest first, to the last digit", () => {
  assert.deepEqual(
    symmetricEigenvalues([
      [5, 0, 0],
      [0, 1e-20, 0],
      [0, 0, -3],
    ]),
    [-3, 1e-20, 5],
  );
  assert.deepEqual(symmetricEigenvalues([[7]]), [7]);
});

test("the second difference on n points has the eigenvalues 2 − 2cos(kπ/(n + 1))", () => {
  const n = 8;
  const matrix = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
  );
  for (const [k, value] of symmetricEigenvalues(matrix).entries())
    assert.ok(Math.abs(value - (2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)))) < 1e-14);
});

test("trace and sum of squares stay what they were, and the matrix is not touched", () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const before = structuredClone(matrix);
      const values = symmetricEigenvalues(matrix);
      const size = 1 + Math.max(...matrix.flat().map(Math.abs));
      const trace = sum(matrix.map((row, i) => row[i] as number));
      assert.ok(Math.abs(sum(values) - trace) <= 1e-12 * size);
      const squares = sum(matrix.flat().map((x) => x * x));
      assert.ok(Math.abs(sum(values.map((x) => x * x)) - squares) <= 1e-11 * size * size);
      assert.deepEqual(matrix, before);
    }),
  );
});

test("a 3×3 matrix: every eigenvalue makes the determinant of A − λI vanish", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 6, maxLength: 6 }), (numbers) => {
      const [a, b, c, d, e, f] = numbers as [number, number, number, number, number, number];
      const size = 1 + Math.max(...numbers.map(Math.abs));
      for (const x of symmetricEigenvalues([
        [a, d, e],
        [d, b, f],
        [e, f, c],
      ])) {
        const determinant =
          (a - x) * ((b - x) * (c - x) - f * f) - d * (d * (c - x) - f * e) + e * (d * f - (b - x) * e);
        assert.ok(Math.abs(determinant) <= 1e-12 * size ** 3, `${x}: ${determinant}`);
      }
    }),
  );
});

test("huge and tiny entries keep their digits", () => {
  assert.deepEqual(symmetricEigenvalues([[Number.MAX_VALUE]]), [Number.MAX_VALUE]);
  const tooLarge = [
    [1e308, 1e308],
    [1e308, 1e308],
  ];
  assert.throws(() => symmetricEigenvalues(tooLarge), {
    message: "symmetricEigenvalues: matrix must be one with finite eigenvalues, got [[…], […]]",
  });
  for (const size of [2 ** 1000, 2 ** -1000])
    assert.deepEqual(
      symmetricEigenvalues([
        [2 * size, size],
        [size, 2 * size],
      ]),
      [size, 3 * size],
    );
});

test("what is no symmetric matrix is refused in one line", () => {
  const square = "symmetricEigenvalues: matrix must be a square list of rows of finite numbers";
  assert.throws(() => symmetricEigenvalues([]), { message: `${square}, got []` });
  assert.throws(() => symmetricEigenvalues([[1, 2]]), { message: `${square}, got [[…]]` });
  assert.throws(() => symmetricEigenvalues([[Number.NaN]]), { message: `${square}, got [[…]]` });
  assert.throws(() => symmetricEigenvalues(5 as never), { message: `${square}, got 5` });
  assert.throws(
    () =>
      symmetricEigenvalues([
        [1, 2],
        [3, 4],
      ]),
    {
      message: "symmetricEigenvalues: matrix must be symmetric, got [[…], […]]",
    },
  );
});
