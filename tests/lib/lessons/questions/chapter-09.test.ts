import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

type Scores = (y: number[], predicted: number[]) => number;
type Unscale = (
  w: number[],
  b: number,
  mean: number[],
  scale: number[],
) => { weights: number[]; bias: number };

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
const misses: Scores = (y, predicted) => sum(y.map((each, i) => (each - (predicted[i] as number)) ** 2));
const about = (list: readonly number[], middle: number) => sum(list.map((each) => (each - middle) ** 2));
const own = (w: number[], scale: number[]) => w.map((each, j) => each / (scale[j] as number));

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["9.1", [9], /with \[0\]/],
  ["9.1", "9", /quotation marks/],
  ["9.2", () => 0.5, /mean of the squared misses/],
  ["9.2", () => 2 / 3, /Square the misses/],
  ["9.2", () => undefined, /is a return missing/],
  ["9.1", 13, /ask the model/],
  ["9.1", 7, /list of samples/],
  ["9.2", 1, /the function itself/],
  ["9.2", () => 1, /for a model that misses/],
  ["9.2", ((y, p) => misses(y, p) / about(y, 3)) satisfies Scores, /not explained/],
  ["9.2", ((y, p) => 1 - misses(y, p) / about(y, 0)) satisfies Scores, /not about 0/],
  ["9.2", ((y, p) => 1 - misses(y, p) / about(p, 3)) satisfies Scores, /not of the predictions/],
  ["9.2", () => 6 / 7, /should score 0/],
  ["9.2", () => 5, /it is 5/],
  ["9.3", () => 3, /\{ weights, bias \}/],
  ["9.3", ((weights, bias) => ({ weights, bias })) satisfies Unscale, /still those/],
  [
    "9.3",
    ((w, bias, _, s) => ({ weights: w.map((e, j) => e * (s[j] as number)), bias })) satisfies Unscale,
    /do not multiply/,
  ],
  ["9.3", ((w, bias, _, s) => ({ weights: own(w, s), bias })) satisfies Unscale, /changes the bias/],
  [
    "9.3",
    ((w, b, m, s) => ({
      weights: own(w, s),
      bias: b + sum(own(w, s).map((e, j) => e * (m[j] as number))),
    })) satisfies Unscale,
    /becomes smaller/,
  ],
  [
    "9.3",
    ((w, b, m, s) => ({
      weights: own(w, s),
      bias: b - sum(w.map((e, j) => e * (m[j] as number))),
    })) satisfies Unscale,
    /unscaled weights/,
  ],
  ["9.3", ((w, _, __, s) => ({ weights: own(w, s), bias: 4 })) satisfies Unscale, /it is 4/],
  ["9.4", () => true, /keeps falling/],
  ["9.4", () => false, /three in vain/],
  [
    "9.4",
    (losses: number[]) =>
      losses.length > 3 && losses.slice(-2).every((each) => each >= (losses.at(-3) as number)),
    /only two|starts the count/,
  ],
  ["9.5", () => 5, /list of two/],
  [
    "9.5",
    (a: number, b: number, c: number, d: number, e: number, f: number) => [e / a, f / d, b, c].slice(0, 2),
    /ignores b and c/,
  ],
  ["9.5", () => [3, 1], /p comes first/],
  ["9.5", () => [7, 7], /it gives \[7, 7\]/],
  [
    "9.5",
    (a: number, b: number, c: number, d: number, e: number, f: number) => {
      const determinant = a * d - b * c;
      return [(e * d - b * f) / determinant, (a * f - e * c) / determinant];
    },
    /NaN in silence/,
  ],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
