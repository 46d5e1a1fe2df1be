import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as library from "../../lib/src/index";
import { checkCase } from "../../scripts/reference/check-case.mjs";
import { difference } from "../../scripts/reference/compare.mjs";
import { kinds } from "../../scripts/reference/kinds.mjs";

interface Case {
  readonly id: string;
  readonly kind: string;
}

const files = ["cases.json", "sgd-options.json"].map((name) => readFileSync(join(__dirname, name), "utf8"));
const cases = files.flatMap((text) => (JSON.parse(text) as { cases: Case[] }).cases);

for (const kind of Object.keys(kinds))
  test(`${kind}: every golden number comes out of the library`, () => {
    const own = cases.filter((each) => each.kind === kind);
    assert.ok(own.length > 0, "no case");
    assert.deepEqual(own.map((each) => checkCase(library, each)).filter(Boolean), []);
  });

const exact = { relative: 0, absolute: 0 };

test("a number, a word, a length or an entry that differs is named", () => {
  const loose = { relative: 1e-3, absolute: 0.5 };
  assert.equal(difference({ x: [1, 2] }, { x: [1, 2] }, exact), undefined);
  assert.equal(difference({ x: [1, 2.5] }, { x: [1, 2] }, exact), "result.x[1] is 2.5, expected 2");
  assert.equal(difference(100.4, 100, loose), undefined);
  assert.equal(difference(1000.9, 1000, loose), undefined);
  assert.equal(difference(1001.1, 1000, loose), "result is 1001.1, expected 1000");
  assert.equal(difference([1], [1, 2], exact), "result has 1 entries, expected 2");
  assert.equal(difference("Yes", "Slow", exact), 'result is "Yes", expected "Slow"');
  assert.equal(difference({}, { done: true }, exact), "result.done is undefined, expected true");
});

test("what is not finite equals only its like, and null anything that is not finite", () => {
  assert.equal(difference(Number.NaN, "NaN", exact), undefined);
  assert.equal(difference(Number.POSITIVE_INFINITY, "Infinity", exact), undefined);
  assert.equal(difference(Number.NaN, "Infinity", exact), "result is NaN, expected Infinity");
  assert.equal(difference(-0, 0, exact), undefined);
  assert.equal(difference(undefined, null, exact), undefined);
  assert.equal(difference(1, null, exact), "result is 1, expected nothing finite");
  assert.equal(difference(Number.NaN, 1, { relative: 1, absolute: 9 }), "result is NaN, expected 1");
});

test("a series is compared in its length and at the entries that are told", () => {
  const series = { length: 3, at: [0, 2], values: [1, 3] };
  assert.equal(difference([1, 99, 3], series, exact), undefined);
  assert.equal(difference([1, 99, 4], series, exact), "result[2] is 4, expected 3");
  assert.equal(difference([1, 3], series, exact), "result has 2 entries, expected 3");
});

test("an unknown kind and a library that throws are failures, not passes", () => {
  assert.equal(
    checkCase(library, { id: "a", kind: "toString", params: {}, expected: {} }),
    'a: there is no kind "toString"',
  );
  const bad = { id: "b", kind: "random", params: { seed: -1, calls: [] }, expected: {}, tolerance: exact };
  assert.equal(
    checkCase(library, bad),
    "b: randomState: seed must be a whole number from 0 to 4294967295, got -1",
  );
});
