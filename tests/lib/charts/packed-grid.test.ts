import assert from "node:assert/strict";
import { test } from "node:test";
import { packedGrid } from "../../../lib/src/charts/shared/packed-grid";
import { unpacked } from "./support/unpacked";

test("a packed grid comes back row by row, with what is not finite", () => {
  const rows = [
    [0, 1.5, -2],
    [Number.NaN, Number.POSITIVE_INFINITY, 1e-30],
  ];
  const packed = packedGrid(rows);
  assert.equal(packed.shape, "2,3");
  assert.deepEqual(
    unpacked(packed),
    rows.map((row) => row.map(Math.fround)),
  );
});

test("a grid of 101 × 101 takes 5.4 characters a number", () => {
  const grid = packedGrid(
    Array.from({ length: 101 }, (_, i) => Array.from({ length: 101 }, (_, j) => i / (j + 1))),
  );
  assert.ok(grid.bdata.length <= 54_500);
  assert.equal(unpacked(grid)[100]?.[2], Math.fround(100 / 3));
});
