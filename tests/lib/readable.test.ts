import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, percent, readable, readablePoint } from "../../lib/src/readable";

test("four significant digits, no tail of zeros, powers only where they help", () => {
  const cases: [number, string][] = [
    [0.11529215046068471, "0.1153"],
    [20, "20"],
    [0.2, "0.2"],
    [383.375999, "383.4"],
    [0.0001427, "0.0001427"],
    [8.05306e-6, "8.053e-6"],
    [123456.789, "123500"],
    [1.5e9, "1.5e+9"],
    [0, "0"],
    [-2.5, "-2.5"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "∞"],
  ];
  for (const [value, text] of cases) assert.equal(readable(value), text);
});

test("points, shares and counts", () => {
  assert.equal(readablePoint([2, 1.96931]), "(2, 1.969)");
  assert.equal(percent(0.19999999), "20 %");
  assert.equal(counted(1, "step"), "1 step");
  assert.equal(counted(31, "step"), "31 steps");
});
