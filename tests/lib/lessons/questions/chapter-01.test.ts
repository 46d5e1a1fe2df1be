import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["0.1", 10 * 0.8 ** 10, /still the run with learningRate 0\.1/],
  ["0.1", 3, /Change learningRate to 0\.3/],
  ["1.1", 30, /One step short/],
  ["1.1", 32, /points instead of steps/],
  ["1.1", -1, /Raise maxIterations/],
  ["1.1", "31", /one number/],
  ["1.2", 1, /half as far/],
  ["1.2", 2, /slope is 2x, not x\/2/],
  ["1.2", 0.1, /Divide by x/],
  ["1.3", [10, 8], /the function itself/],
  ["1.3", () => 5.12, /returned 5\.12/],
  ["1.3", walk((x) => x - 0.1 * x), /2x, not x/],
  ["1.3", walk((x) => x + 0.1 * 2 * x), /This climbs/],
  [
    "1.3",
    (start: number, rate: number, steps: number) =>
      walk((x) => x - rate * 2 * x)(start, rate, steps).slice(1),
    /start is missing/,
  ],
  [
    "1.3",
    (start: number, rate: number, steps: number) => walk((x) => x - rate * 2 * x)(start, rate, steps - 1),
    /One step is missing/,
  ],
  ["1.3", () => [1, 2], /begin 10, 8/],
  ["1.4", 4, /the function itself/],
  ["1.4", () => undefined, /return a number/],
  ["1.4", (f: F, x: number) => (f(x + 1e-4) - f(x)) / 1e-4, /one-sided/],
  ["1.4", (f: F, x: number) => (f(x + 1e-5) - f(x - 1e-5)) / 1e-5, /2h apart/],
  ["1.4", (f: F, x: number) => (f(x - 1e-5) - f(x + 1e-5)) / 2e-5, /turned around/],
  [
    "1.5",
    (x: number, next: number, _rate: number, tolerance: number) => Math.abs(next - x) < tolerance,
    /Fooled/,
  ],
  ["1.5", () => false, /It should stop at x = 1e-6/],
  [
    "1.5",
    (x: number, next: number, rate: number, tolerance: number) => (x - next) / rate < tolerance,
    /without its sign/,
  ],
];

type F = (x: number) => number;

function walk(step: (x: number) => number) {
  return (start: number, _rate: number, steps: number) => {
    const points = [start];
    for (let k = 0; k < steps; k++) points.push(step(points[k] as number));
    return points;
  };
}

for (const [id, answer, hint] of mistakes)
  test(`${id}: a typical mistake gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false);
    assert.match(feedback.message, hint);
  });
