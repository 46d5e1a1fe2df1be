import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

type F = (x: number) => number;

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["3.1", 31, /count for 0\.1/],
  ["3.1", 7, /One short/],
  ["3.1", 9, /count the start/],
  ["3.1", 5, /section 3/],
  ["3.2", 0.3, /other side/],
  ["3.2", 0.4, /is the factor/],
  ["3.2", 0.9, /mirror stands/],
  ["3.2", 2, /equal to −0\.4/],
  ["3.3", 31, /the function itself/],
  ["3.3", () => 30, /round up/],
  ["3.3", (r: number, c: number, a: number) => Math.log(a) / Math.log(1 - r * c), /whole numbers/],
  ["3.3", (r: number, c: number) => 1 / (r * c), /says 5/],
  ["3.3", (r: number, c: number, a: number) => Math.ceil(Math.log(a) / Math.log(1 - r * c)), /take its size/],
  [
    "3.3",
    (r: number, c: number, a: number) => Math.ceil(Math.log(a) / Math.log(Math.abs(1 - r * c))),
    /say Infinity/,
  ],
  [
    "3.3",
    (r: number, c: number, a: number) =>
      Math.abs(1 - r * c) >= 1
        ? Number.POSITIVE_INFINITY
        : Math.ceil(Math.log(a) / Math.log(Math.abs(1 - r * c))),
    /one step is enough/,
  ],
  ["3.4", () => "converges", /should say "flips"/],
  [
    "3.4",
    (p: number[]) => ((p[1] as number) > (p[0] as number) ? "moves away" : "converges"),
    /should say "flips"/,
  ],
  ["3.5", () => 0.1, /for 5\(x − 3\)²|does not converge|not enough/],
  ["3.5", () => -1, /above 0/],
  [
    "3.5",
    (height: F) => {
      for (;;) height(0);
    },
    /100,000 looks/,
  ],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
