import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

type Lists = (x: number[], y: number[]) => number;

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

/** A walk with a step of its own. */
const walker =
  (step: (slope: number, x: number[], y: number[]) => number, extra = 0) =>
  (x: number[], y: number[], rate: number, steps: number) => {
    let slope = 0;
    for (let i = 0; i < steps + extra; i++) slope -= rate * step(slope, x, y);
    return slope;
  };
const pull = (slope: number, x: number[], y: number[]) =>
  sum(x.map((each, i) => (slope * each - (y[i] as number)) * each)) / x.length;

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["5.3", () => 5 / 2, /how many points/],
  [
    "5.3",
    (s: number, x: number[], y: number[]) => sum(x.map((e, i) => Math.abs(s * e - (y[i] as number)))) / 3,
    /each miss by itself/,
  ],
  ["5.3", () => Math.sqrt(5 / 3), /No root/],
  [
    "5.4",
    walker((s, x, y) => sum(x.map((e, i) => s * e - (y[i] as number))) / x.length),
    /multiplied by its x/,
  ],
  [
    "5.4",
    (x: number[], y: number[], rate: number, steps: number) => {
      let slope = 0;
      for (let step = 0; step < steps; step++)
        for (const [i, at] of x.entries()) slope -= rate * (slope * at - (y[i] as number)) * at;
      return slope;
    },
    /after each point/,
  ],
  [
    "5.5",
    ((x, y) => {
      const [left, low, right, high] = [x[0], y[0], x[2], y[2]] as [number, number, number, number];
      return (high - low) / (right - left);
    }) satisfies Lists,
    /joins two/,
  ],
  ["5.5", () => 11 / 14, /has an intercept/],
  ["5.5", () => 21 / 27, /Turn the fraction/],
  ["5.1", 14 / 3, /is the curvature/],
  ["5.1", 6 / 14, /is the limit/],
  ["5.1", 1 / 14, /divide the sum by 3/],
  ["5.1", 0.5, /not of x itself/],
  ["5.1", 0.25, /Square first/],
  ["5.1", 2, /equal to 0/],
  ["5.2", 13, /step 0/],
  ["5.2", 11, /One short/],
  ["5.2", 8, /not 0\.01/],
  ["5.3", 5, /the function itself/],
  [
    "5.3",
    (s: number, x: number[], y: number[]) => sum(x.map((e, i) => (s * e - (y[i] as number)) ** 2)),
    /take their mean/,
  ],
  [
    "5.3",
    (s: number, x: number[], y: number[]) => sum(x.map((e, i) => (s * e - (y[i] as number)) ** 2)) / 6,
    /halved cost/,
  ],
  [
    "5.3",
    (s: number, x: number[], y: number[]) => sum(x.map((e, i) => s * e - (y[i] as number))) / 3,
    /unsquared/,
  ],
  ["5.3", () => 5 / 3, /wrong for slope 0/],
  ["5.3", () => 7, /should be 5\/3; it is 7/],
  ["5.4", walker(() => 0), /where it began/],
  ["5.4", walker((s, x, y) => 2 * pull(s, x, y)), /whole mean square/],
  ["5.4", walker((s, x, y) => x.length * pull(s, x, y)), /divided by how many/],
  ["5.4", walker((s, x, y) => -pull(s, x, y)), /uphill/],
  ["5.4", walker(pull, 1), /off by one/],
  ["5.4", () => 9, /yours end at 9/],
  ["5.5", ((x, y) => (y[0] as number) / (x[0] as number)) satisfies Lists, /first point alone/],
  ["5.5", ((x, y) => sum(y) / sum(x)) satisfies Lists, /residuals cancel/],
  [
    "5.5",
    ((x, y) => sum(x.map((each, i) => (y[i] as number) / each)) / x.length) satisfies Lists,
    /mean of the ratios/,
  ],
  ["5.5", () => 1, /it gives 1/],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
