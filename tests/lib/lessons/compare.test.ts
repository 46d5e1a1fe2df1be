import assert from "node:assert/strict";
import { test } from "node:test";
import { near, nearList, shown } from "../../../lib/src/lessons/compare";

test("a number is near another within rounding, or within what is said", () => {
  assert.ok(near(0.1 + 0.2, 0.3));
  assert.ok(!near(0.31, 0.3) && near(0.31, 0.3, 0.02));
  assert.ok(!near("0.3", 0.3) && !near(NaN, 0.3) && !near(undefined, 0));
});

test("a list is near another when it is as long and each number is near", () => {
  assert.ok(nearList([0.1 + 0.2, 1], [0.3, 1]));
  assert.ok(!nearList([0.3], [0.3, 1]) && !nearList([0.3, 1, 2], [0.3, 1]) && !nearList("0.3", [0.3]));
});

test("what a function gave is shown in a few words, whatever it is", () => {
  assert.equal(shown(0.049999995000000005), "0.05");
  assert.equal(shown(-1 / 3), "−0.333333");
  assert.equal(shown([1, "a", [undefined, null]]), '[1, "a", [undefined, null]]');
  assert.equal(shown(undefined), "nothing (is a return missing?)");
  assert.equal(shown({}), "an object");
  assert.equal(shown(Object.create(null)), "an object");
  assert.equal(shown(Symbol("s")), "Symbol(s)");
  assert.equal(shown("x".repeat(100)).length, 61);
});
