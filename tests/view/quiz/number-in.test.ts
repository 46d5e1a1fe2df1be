import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { numberIn } from "../../../view/quiz/number-in";

describe("a number is read", () => {
  for (const [written, expected] of [
    ["5.12", 5.12],
    [" −0.4 ", -0.4],
    ["–3", -3],
    ["+2", 2],
    [".5", 0.5],
    ["5.", 5],
    ["1/3", 1 / 3],
    ["-2 / 4", -0.5],
    ["8.053e-6", 8.053e-6],
    ["2E−6", 2e-6],
    ["0,5", 0.5],
    ["5,12", 5.12],
  ] as const)
    test(written, () => assert.equal(numberIn(written), expected));

  test("back from how JavaScript writes it", () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        assert.equal(numberIn(String(number)), number === 0 ? 0 : number);
      }),
    ));
});

describe("what is no number, or may be two, is not guessed", () => {
  for (const written of [
    "",
    " ",
    "x",
    "1,000",
    "1,234.5",
    "1.2.3",
    "0x10",
    "Infinity",
    "NaN",
    "1/0",
    "1/2/3",
    "/2",
  ])
    test(JSON.stringify(written), () => assert.ok(Number.isNaN(numberIn(written))));
});
