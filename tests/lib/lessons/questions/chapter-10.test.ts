import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAnswer } from "../../../../lib/src/lessons/answer";

type Line = (x: number) => number;
type Gradient = (at: readonly number[]) => number[];
type Program = { value: Line; gradient: Line; step: (x: number, rate: number) => number };

const sumOf = (list: number[], power = 2) => list.reduce((sum, each) => sum + each ** power, 0);
const central = (f: Line, x: number, h = 1e-5) => (f(x + h) - f(x - h)) / (2 * h);
const slopeIsRight = ({ value, gradient }: Program, places: number[], h = 1e-5) =>
  places.every((x) => Math.abs(central(value, x, h) - gradient(x)) < 1e-4);

/** Typical wrong answers, each with a word of the hint that it must get. */
const mistakes: [id: string, answer: unknown, hint: RegExp][] = [
  ["10.quiz-2", 100, /not a power/],
  ["10.quiz-2", 12, /bit by bit/],
  ["10.quiz-2", 10, /would be "or"/],
  ["10.1", 14 / 6, /the function itself/],
  ["10.1", (list: number[]) => (1 / 2) * list.length * sumOf(list), /read from the left/],
  ["10.1", (list: number[]) => sumOf(list) / list.length, /Half of it/],
  ["10.1", (list: number[]) => sumOf(list) / 2, /the mean is missing/],
  ["10.1", (list: number[]) => 2 * sumOf(list), /below the line/],
  ["10.1", (list: number[]) => sumOf(list) / 6, /does m count/],
  ["10.2", 1e-2, /smaller/],
  ["10.2", 1e-12, /larger/],
  ["10.2", -1, /above 0/],
  ["10.3", 0, /the function itself/],
  ["10.3", (f: Line, g: Line, x: number) => Math.abs(central(f, x, 0.1) - g(x)) / 12, /small enough/],
  ["10.3", (f: Line, g: Line, x: number) => Math.abs(central(f, x) - g(x)), /difference itself/],
  [
    "10.3",
    (f: Line, g: Line, x: number) => Math.abs(central(f, x) - g(x)) / Math.abs(g(x)),
    /not by the one you were given/,
  ],
  ["10.3", (f: Line, g: Line, x: number) => g(x) - central(f, x) - 1, /no sign/],
  [
    "10.3",
    (f: Line, g: Line, x: number) => Math.abs(central(f, x) - g(x)) / Math.max(central(f, x), g(x)),
    /compare sizes/,
  ],
  [
    "10.3",
    (f: Line, g: Line, x: number) =>
      Math.abs(central(f, x) - g(x)) / Math.max(Math.abs(central(f, x)), Math.abs(g(x))),
    /no number/,
  ],
  [
    "10.4",
    (theta: number[], rate: number, gradient: Gradient) => {
      for (const j of [0, 1]) theta[j] = (theta[j] as number) - rate * (gradient(theta)[j] as number);
      return theta;
    },
    /had moved already/,
  ],
  [
    "10.4",
    (theta: number[], rate: number, gradient: Gradient) => {
      const slopes = gradient(theta);
      for (const j of [0, 1]) theta[j] = (theta[j] as number) - rate * (slopes[j] as number);
      return theta;
    },
    /has been changed as well/,
  ],
  [
    "10.4",
    (theta: number[], rate: number, gradient: Gradient) =>
      gradient(theta).map((s, j) => (theta[j] as number) + rate * s),
    /Uphill/,
  ],
  ["10.4", () => 1, /a list of as many/],
  [
    "10.4",
    ([a = 0, b = 0]: number[], rate: number, gradient: Gradient) => {
      const [s = 0, t = 0] = gradient([a, b]);
      return [a - rate * s, b - rate * t];
    },
    /not for three/,
  ],
  ["10.5", (rateAt: Line) => [1, 2, 3, 1, 2, 3].map(rateAt), /begins anew/],
  ["10.5", (rateAt: Line) => [0, 1, 2, 3, 4, 5].map(rateAt), /number 1, not 0/],
  ["10.5", (rateAt: Line) => [1, 2, 3, 2, 3, 4].map(rateAt), /multiply the epoch/],
  ["10.5", (rateAt: Line) => [1, 1, 1, 2, 2, 2].map(rateAt), /counts epochs/],
  ["10.5", () => [], /ask for none/],
  ["10.6", "step", /the function itself/],
  ["10.6", () => "innocent", /lacks its factor 2/],
  ["10.6", (program: Program) => (slopeIsRight(program, [1, 2]) ? "innocent" : "gradient"), /goes uphill/],
  [
    "10.6",
    (program: Program) => {
      if (!slopeIsRight(program, [1, 2])) return "gradient";
      return program.step(3, 0.1) < 3 ? "innocent" : "step";
    },
    /whatever rate it is given/,
  ],
  [
    "10.6",
    (program: Program) => {
      if (!slopeIsRight(program, [1, 2])) return "gradient";
      return Math.abs(program.step(3, 0.2) - 3 + 0.2 * program.gradient(3)) < 1e-9 ? "innocent" : "step";
    },
    /check on both/,
  ],
  [
    "10.6",
    (program: Program) => {
      if (!slopeIsRight(program, [-1, 2], 0.1)) return "gradient";
      return Math.abs(program.step(3, 0.2) - 3 + 0.2 * program.gradient(3)) < 1e-9 ? "innocent" : "step";
    },
    /a coarse h/,
  ],
];

for (const [index, [id, answer, hint]] of mistakes.entries())
  test(`${id}, mistake ${index + 1}: it gets its hint, ${hint.source}`, () => {
    const feedback = judgeAnswer(id, answer);
    assert.equal(feedback.right, false, feedback.message);
    assert.match(feedback.message, hint);
  });
