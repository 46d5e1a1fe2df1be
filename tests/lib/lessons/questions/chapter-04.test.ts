import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

type Slope = (x: number) => number;
type Walk = (start: number) => { final: number; height: number };

const lowestEnding = (walkFrom: Walk, starts: number[]) =>
  starts.map(walkFrom).reduce((best, each) => (each.height < best.height ? each : best));

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["4.1", 2, /as text/],
  ["4.1", "x^2", /no level place at 2 \(it has minimum at 0/],
  ["4.1", "-(x - 2)^4", /a maximum, not a minimum/],
  ["4.1", "(x - 2)^2", /that is a parabola/],
  ["4.1", "max(x, 2)", /cannot be used: "max" has no derivative/],
  ["4.2", 1, /largest stable rate/],
  ["4.2", 2, /is the curvature/],
  ["4.2", 0.25, /Where is the minimum/],
  ["4.3", "minimum", /the function itself/],
  ["4.3", () => "minimum", /−x² at 0 it should say "maximum"/],
  ["4.3", (slope: Slope, x: number) => (slope(x + 1e-3) > 0 ? "minimum" : "maximum"), /x³ at 0/],
  ["4.4", 20, /the function itself/],
  ["4.4", (walkFrom: Walk, starts: number[]) => walkFrom(starts[0] as number).final, /1 of 4 starts/],
  [
    "4.4",
    (walkFrom: Walk, starts: number[]) => Math.min(...starts.map((start) => walkFrom(start).final)),
    /smallest place/,
  ],
  ["4.4", (walkFrom: Walk, starts: number[]) => lowestEnding(walkFrom, starts).height, /That is the height/],
  ["4.4", (walkFrom: Walk, starts: number[]) => lowestEnding(walkFrom, starts).final / 10, /the start/],
  ["4.5", 22, /as text/],
  ["4.5", "x^4", /something else/],
  ["4.5", "10 * x^2", /it is a parabola/],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
