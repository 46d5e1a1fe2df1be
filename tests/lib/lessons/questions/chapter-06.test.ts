import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

type Slopes = (b: number, w: number) => number[];

const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;

/** A gradient with a mistake of its own. */
const gradient =
  (change: (pair: [number, number], count: number) => number[]) =>
  (b: number, w: number, x: number[], y: number[]) => {
    const misses = x.map((each, i) => b + w * each - (y[i] as number));
    return change([mean(misses), mean(misses.map((miss, i) => miss * (x[i] as number)))], x.length);
  };

const deviation = (list: number[], count: number) => {
  const middle = mean(list);
  return Math.sqrt(list.reduce((sum, each) => sum + (each - middle) ** 2, 0) / count);
};

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["6.5", (list: number[]) => list.map((each) => (each - 2) / 4), /between 0 and 1/],
  ["6.1", 0.25, /1\/L/],
  ["6.1", 1, /1\/μ/],
  ["6.1", 0.5, /the limit/],
  ["6.1", 0.2, /not one over/],
  ["6.1", 3, /Two over the sum/],
  ["6.2", 0.4, /is the rate/],
  ["6.2", -0.6, /Give the size/],
  ["6.2", 0.75, /1\/L/],
  ["6.3", [0, 0], /the function itself/],
  ["6.3", () => 0, /list of two/],
  ["6.3", () => [0, 0], /still 0/],
  ["6.3", () => [0, 1 / 3], /wrong at \(0, 0\)/],
  ["6.3", gradient(([b, w]) => [2 * b, 2 * w]), /whole mean square/],
  ["6.3", gradient(([b, w], n) => [n * b, n * w]), /divide by how many/],
  ["6.3", gradient(([b, w]) => [w, b]), /wrong order/],
  ["6.3", gradient(([b, w]) => [-b, -w]), /The sign/],
  ["6.3", () => [7, 8], /it is \[7, 8\]/],
  [
    "6.4",
    (b: number, w: number, slopes: Slopes, rate: number) => {
      const next = b - rate * (slopes(b, w)[0] as number);
      return [next, w - rate * (slopes(next, w)[1] as number)];
    },
    /slope at the new b/,
  ],
  [
    "6.4",
    (b: number, w: number, slopes: Slopes, rate: number) => {
      const next = w - rate * (slopes(b, w)[1] as number);
      return [b - rate * (slopes(b, next)[0] as number), next];
    },
    /slope at the new w/,
  ],
  [
    "6.4",
    (b: number, w: number, slopes: Slopes, rate: number) =>
      slopes(b, w).map((s, i) => ([b, w][i] as number) + rate * s),
    /uphill/,
  ],
  [
    "6.4",
    (b: number, w: number, slopes: Slopes) => slopes(b, w).map((s, i) => ([b, w][i] as number) - s),
    /learning rate is missing/,
  ],
  ["6.4", () => [0, 0], /it ends at \[0, 0\]/],
  ["6.5", (list: number[]) => list, /as it was/],
  ["6.5", (list: number[]) => list.map((each) => each - mean(list)), /standard deviation, too/],
  [
    "6.5",
    (list: number[]) => list.map((each) => (each - mean(list)) / deviation(list, list.length) ** 2),
    /square root/,
  ],
  [
    "6.5",
    (list: number[]) => list.map((each) => (each - mean(list)) / deviation(list, list.length - 1)),
    /not by 3/,
  ],
  [
    "6.5",
    (list: number[]) => list.map((each) => (each - mean(list)) / deviation(list, list.length)),
    /becomes NaN/,
  ],
  ["6.5", () => [1, 2, 3, 4], /it becomes \[1, 2, 3, 4\]/],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
