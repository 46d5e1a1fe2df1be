import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../../../lib/src/lessons/check";
import { printedBy } from "../support/printed-by";

test("a claim that holds has a ✓, one that fails a ✗, and nothing is thrown", () => {
  assert.equal(
    printedBy(() => check("2 is even", true)),
    "✓ 2 is even\n",
  );
  assert.equal(
    printedBy(() => check("3 is even", false)),
    "✗ 3 is even\n",
  );
});

test("what is neither true nor false is refused", () => {
  assert.throws(() => check("x", 1 as unknown as boolean), {
    message: "check: holds must be true or false, got 1",
  });
});
