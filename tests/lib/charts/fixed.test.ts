import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fixed } from "../../../lib/src/charts/shared/fixed";

test("it is toFixed", () => {
  const digits = fc.integer({ min: 0, max: 20 });
  const same = (number: number, count: number) => assert.equal(fixed(number, count), number.toFixed(count));
  fc.assert(fc.property(fc.double(), digits, same), { numRuns: 2000 });
  fc.assert(fc.property(fc.double({ min: 0, max: 2000 }), digits, same), { numRuns: 5000 });
  // The middle between two texts, where the bits beyond the last digit decide.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 6 }), (last, count) => {
      for (const share of [0.5, 0.4999999, 0.5000001, 0, 0.999]) same((last + share) / 10 ** count, count);
    }),
    { numRuns: 5000 },
  );
});
