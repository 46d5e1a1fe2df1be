import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["2.1", 5, /The sign/],
  ["2.1", 7, /height of the bottom/],
  ["2.1", 0, /bottom of x²/],
  ["2.1", 2, /as small as it can be/],
  ["2.2", 1 / 6, /twice as large/],
  ["2.2", 2 / 3, /2a = 6/],
  ["2.2", 1, /limit of x²/],
  ["2.3", [2, 3, 1], /the function itself/],
  ["2.3", () => 3, /three numbers/],
  ["2.3", (c2: number, c1: number, c0: number) => [c2, c1, c0], /bottom is at 3/],
  ["2.3", () => [2, -3, 1], /wrong sign/],
  ["2.3", (c2: number, c1: number) => [c2, -c1 / c2, 1], /mind the 2/],
  ["2.3", (c2: number, c1: number, c0: number) => [c2, -c1 / (2 * c2), c0], /height at the bottom/],
  ["2.3", () => [2, 3, 1], /but not for/],
  ["2.4", () => 2, /gives 2/],
  ["2.4", (p: number[], r: number) => (1 - (p[1] as number) / (p[0] as number)) / r, /not the points/],
  ["2.4", (p: number[], r: number) => (1 - ratio(p)) / r / 2, /That is a/],
  ["2.4", (p: number[]) => ratio(p), /Solve it/],
  ["2.4", (p: number[]) => 1 - ratio(p), /Divide by the learning rate/],
  ["2.4", (p: number[], r: number) => (1 - Math.abs(ratio(p))) / r, /when it flips/],
  ["2.5", (x: number, slope: number) => x - 0.1 * slope, /does not land/],
  ["2.5", (x: number, slope: number) => x - slope / 8, /wide one/],
  ["2.5", (x: number, slope: number, curvature: number) => x - slope / curvature, /climbs to the top/],
];

function ratio([first = 0, second = 0, third = 0]: number[]): number {
  return (third - second) / (second - first);
}

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
