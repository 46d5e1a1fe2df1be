import assert from "node:assert/strict";
import { test } from "node:test";
import { centralDifference, forwardDifference } from "../../../lib/src/objectives/differences";

const cube = (x: number) => x ** 3;

test("to both sides the formula errs by h²f‴/6, to one side by hf″/2", () => {
  assert.ok(Math.abs(centralDifference(cube, 2, 0.01) - 12 - 0.01 ** 2) < 1e-9);
  assert.ok(Math.abs(forwardDifference(cube, 2, 0.01) - 12 - 0.01 * 6 - 0.01 ** 2) < 1e-9);
});

test("the usual step gives ten digits to both sides and seven to one, near and far", () => {
  for (const at of [0.3, 2, 1000]) {
    assert.ok(Math.abs(centralDifference(cube, at) / (3 * at * at) - 1) < 1e-9, `${at}`);
    assert.ok(Math.abs(forwardDifference(cube, at) / (3 * at * at) - 1) < 1e-6, `${at}`);
  }
});

test("far too small a step spoils it, and one lost in rounding says 0", () => {
  assert.ok(Math.abs(centralDifference(cube, 2, 1e-12) / 12 - 1) > 1e-6);
  assert.equal(centralDifference(cube, 2, 1e-17), 0);
});

test("what is no step is refused", () => {
  for (const step of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => centralDifference(cube, 2, step), { message: /step must be a finite number > 0/ });
  assert.throws(() => forwardDifference(undefined as never, 2), { message: /height must be a function/ });
  assert.throws(() => forwardDifference(cube, Number.NaN), { message: /at must be a finite number/ });
});
