import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";
import { randomState } from "../../../../lib/src/random/random-state";
import { linearData } from "../../../../lib/src/regression/data/line-data";
import { fitLine } from "../../../../lib/src/regression/fit/fit-line";

type Entry = { slope: number };
type Gradient = (
  line: { slope: number; intercept: number },
  x: number[],
  y: number[],
  chosen: number[],
) => number[];

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
const after = (learningRate: number, iterations: number) =>
  fitLine(linearData(randomState(42)), { learningRate, iterations }).slope;

/** A gradient over these points, each sum divided by this. */
const over =
  (points: (chosen: number[]) => number[], by: (chosen: number[]) => number, factor = 2): Gradient =>
  ({ slope, intercept }, x, y, chosen) => {
    const misses = points(chosen).map(
      (i) => [i, intercept + slope * (x[i] as number) - (y[i] as number)] as const,
    );
    const both = [
      sum(misses.map(([i, miss]) => miss * (x[i] as number))),
      sum(misses.map(([, miss]) => miss)),
    ];
    return both.map((each) => (factor * each) / by(chosen));
  };

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["7.4", () => [23, 8], /The sign/],
  ["7.1", after(0.1, 40), /still the rate 0\.1/],
  ["7.1", after(0.1, 100), /100 steps/],
  ["7.1", 3, /keep the 40 steps/],
  ["7.2", 250, /one epoch/],
  ["7.2", 150000, /looks at a sample/],
  ["7.2", 600, /Divide the samples/],
  ["7.2", 5, /three of these/],
  ["7.3", [], /the function itself/],
  ["7.3", (order: number[], size: number) => [order.slice(0, size)], /first batch alone/],
  ["7.3", (order: number[]) => [order.slice(0, 2), order.slice(2, 4)], /last sample is left out/],
  ["7.3", (order: number[], size: number) => order.map((_, i) => order.slice(i, i + size)), /overlap/],
  ["7.3", () => 5, /it is 5/],
  ["7.3", (order: number[]) => (order.length === 2 ? [] : [[3, 1], [4, 0], [2]]), /larger than the list/],
  ["7.4", () => [0, 0], /still 0/],
  [
    "7.4",
    ((...given) =>
      over(
        (c) => c,
        (c) => c.length,
      )(...given).reverse()) satisfies Gradient,
    /comes first/,
  ],
  [
    "7.4",
    over(
      () => [0, 1, 2],
      () => 3,
    ),
    /over all points/,
  ],
  [
    "7.4",
    over(
      (c) => c,
      (c) => c.length,
      1,
    ),
    /2 of the square/,
  ],
  [
    "7.4",
    over(
      (c) => c,
      () => 1,
    ),
    /These are sums/,
  ],
  [
    "7.4",
    over(
      (c) => c,
      () => 3,
    ),
    /not by how many there are/,
  ],
  ["7.4", () => [-23, -8], /wrong for 1 \+ x/],
  ["7.4", () => [1, 2], /it is \[1, 2\]/],
  ["7.5", (lines: Entry[]) => (lines.at(-1) as Entry).slope, /last entry/],
  ["7.5", (lines: Entry[]) => sum(lines.map(({ slope }) => slope)) / lines.length, /all entries/],
  [
    "7.5",
    (lines: Entry[], from: number) => sum(lines.slice(from).map(({ slope }) => slope)) / lines.length,
    /how many entries/,
  ],
  ["7.5", (lines: Entry[], from: number) => sum(lines.slice(from).map(({ slope }) => slope)), /the sum/],
  [
    "7.5",
    (lines: Entry[], from: number) =>
      sum(lines.slice(from + 1).map(({ slope }) => slope)) / (lines.length - from - 1),
    /belongs to it/,
  ],
  ["7.5", () => 77, /it is 77/],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
