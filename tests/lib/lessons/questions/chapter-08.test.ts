import assert from "node:assert/strict";
import { test } from "node:test";
import { descend } from "../../../../lib/src/descent/descend";
import { rmsprop } from "../../../../lib/src/descent/rules/rmsprop";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";
import { parabola } from "../../../../lib/src/objectives/parabola";

type Slope = (x: number) => number;

/** A rolling ball with a mistake of its own in the velocity, or in the number of steps. */
const ball =
  (velocity: (v: number, slope: number, rate: number, beta: number) => number, extra = 0) =>
  (slope: Slope, start: number, rate: number, beta: number, steps: number) => {
    let [x, v] = [start, 0];
    for (let i = 0; i < steps + extra; i++) {
      v = velocity(v, slope(x), rate, beta);
      x += v;
    }
    return x;
  };
const proper = (v: number, slope: number, rate: number, beta: number) => beta * v - rate * slope;
const run = (learningRate: number, maxIterations = 1000) =>
  descend(parabola(), { start: 10, learningRate, maxIterations, rule: rmsprop() });

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["8.1", 0.16, /is αλ/],
  ["8.1", 0.4, /√\(αλ\)/],
  [
    "8.3",
    (slope: Slope, start: number, rate: number, beta: number, steps: number) => {
      let [x, v] = [start, 0];
      for (let i = 0; i < steps; i++) {
        v = beta * v - rate * slope(x + beta * v);
        x += v;
      }
      return x;
    },
    /looks ahead/,
  ],
  ["8.4", () => [25, 0.6], /wrong order/],
  ["8.1", 0.6, /Square it/],
  ["8.1", 0.7056, /root of αλ/],
  ["8.1", 0.84, /plain descent/],
  ["8.1", 1, /with α = 0\.04/],
  ["8.2", 0.36, /square root/],
  ["8.2", 0.84, /plain descent/],
  ["8.2", 0.16, /is αλ/],
  ["8.3", 3, /the function itself/],
  ["8.3", ball((_, slope, rate) => -rate * slope), /velocity is missing/],
  ["8.3", ball((v, slope, rate, beta) => beta * v - (1 - beta) * rate * slope), /1 − β/],
  ["8.3", ball(proper, 1), /off by one/],
  ["8.3", ball((v, slope, rate, beta) => beta * v + rate * slope), /sign of the step/],
  ["8.3", () => 7, /yours end at 7/],
  ["8.4", () => 0, /list of two/],
  ["8.4", (x: number, G: number, g: number, rate: number) => [x - rate * g, G], /add its square/],
  ["8.4", (x: number, G: number, g: number) => [x, G + g], /not the slope/],
  ["8.4", (x: number, G: number, g: number, rate: number) => [x - rate * g, G + g * g], /by its root/],
  [
    "8.4",
    (x: number, G: number, g: number, rate: number) => [x - (rate * g) / (G + g * g), G + g * g],
    /not by G/,
  ],
  [
    "8.4",
    (x: number, G: number, g: number, rate: number) => [x - (rate * g) / Math.sqrt(G), G + g * g],
    /new G/,
  ],
  [
    "8.4",
    (x: number, G: number, g: number, rate: number) => [x + (rate * g) / Math.sqrt(G + g * g), G + g * g],
    /uphill/,
  ],
  [
    "8.4",
    (x: number, G: number, g: number, rate: number) => [x - (rate * g) / Math.sqrt(G + g * g), G + g * g],
    /0 by 0/,
  ],
  ["8.4", () => [5, 25], /becomes 5/],
  ["8.5", 3, /the run itself/],
  ["8.5", run(0.1), /hovers/],
  ["8.5", run(0.0001), /not arrived/],
  ["8.5", run(0.1, 2000), /At most 1000/],
  ["8.5", descend(parabola(), { start: 10 }), /take rmsprop/],
  ["8.5", descend(parabola(), { start: 1, rule: rmsprop() }), /from 10/],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
