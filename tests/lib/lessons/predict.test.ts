import assert from "node:assert/strict";
import { test } from "node:test";
import { judgePrediction, type Prediction, predict } from "../../../lib/src/lessons/predict";
import { printedBy } from "../support/printed-by";

const mistakes = [{ value: 7.29, because: "you forgot the 2" }];
const judge = (prediction: Omit<Prediction, "truth">) =>
  judgePrediction("x after 3 steps", { truth: 5.12, mistakes, ...prediction });

test("a right number is confirmed, a wrong one measured, a typical one explained", () => {
  assert.deepEqual(judge({ yours: 5.12 }), {
    right: true,
    message: "x after 3 steps: you said 5.12, the run says 5.12.",
  });
  assert.deepEqual(judge({ yours: 6 }), {
    right: false,
    message: "x after 3 steps: you said 6, the run says 5.12, so you were off by 0.88, or 17.2 %.",
  });
  assert.match(judge({ yours: 7.29 }).message, / Perhaps you forgot the 2\.$/);
});

test("no number, or something else, gets a hint instead of an error", () => {
  assert.match(judge({}).message, /no prediction yet/);
  for (const yours of ["5", Number.NaN, [5]])
    assert.match(judge({ yours: yours as number }).message, /one number/);
});

test("the tolerance is a share of the truth, and can be changed", () => {
  assert.equal(judge({ yours: 5.15 }).right, true);
  assert.equal(judge({ yours: 5.15, within: 0.001 }).right, false);
  assert.equal(
    judgePrediction("the end", { yours: 0.3, truth: 0 }).message,
    "the end: you said 0.3, the run says 0, so you were off by 0.3.",
  );
});

test("it prints one line with a sign", () => {
  assert.equal(
    printedBy(() => predict("x", { yours: 1, truth: 1 })),
    "✓ x: you said 1, the run says 1.\n",
  );
  assert.throws(() => predict("x", { yours: 1, truth: Number.NaN }), {
    message: "predict: truth must be a finite number, got NaN",
  });
});
