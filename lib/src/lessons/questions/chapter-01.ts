import { near, nearList, shown } from "../compare";
import { type Feedback, notYet, right } from "../feedback";
import { choice, numeric, type Question } from "../question";
import { written } from "../written";

const updateRule = choice("1.quiz", "Which line is the update rule of gradient descent?", {
  a: {
    text: "`x = x + learningRate * slope(x)`",
    feedback: "The slope points uphill, so adding it climbs. That would be gradient ascent.",
  },
  b: {
    text: "`x = x - learningRate * f(x)`",
    feedback:
      "This steps by the height, not by the slope: on a high plain it would run, and it never knows which way is down.",
  },
  c: {
    text: "`x = x - learningRate * slope(x)`",
    right: true,
    feedback:
      "Against the slope, and in proportion to it: long steps where it is steep, short ones where it is nearly flat.",
  },
  d: {
    text: "`x = x - slope(x) / learningRate`",
    feedback: "Dividing turns the knob around: the smaller the learning rate, the longer this step.",
  },
});

const levelGround = choice("1.quiz-2", "The hiker feels level ground: the slope is 0. What does she know?", {
  a: {
    text: "She is at the lowest place of all",
    feedback:
      "Level ground says nothing about the rest of the country: there may be a deeper valley elsewhere.",
  },
  b: {
    text: "She is at the bottom of some valley",
    feedback: "A hilltop is level too, and so is a shelf on a hillside.",
  },
  c: {
    text: "Only that this step will not move her",
    right: true,
    feedback:
      "Slope 0 is a valley, a hilltop or a shelf. On x² it can only be the bottom, because there is no other level place.",
  },
});

const stepsToAHundredth = numeric(
  "1.1",
  "From 10 at learningRate 0.1: after how many steps is |x| < 0.01 for the first time?",
  {
    truth: 31,
    within: 0,
    praise: "31 steps: 0.8³⁰ × 10 is still 0.0124, and 0.8³¹ × 10 is 0.0099.",
    mistakes: [
      {
        value: 30,
        hint: "One step short: after 30 steps x is still 0.0124. points[0] is the start, so the index is the number of steps.",
      },
      {
        value: 32,
        hint: "One too many: did you count points instead of steps? The start is a point as well.",
      },
      {
        value: -1,
        hint: "findIndex found none: the run is too short. Raise maxIterations.",
      },
    ],
    hint: "Raise maxIterations until the run gets there, then let points.findIndex((x) => Math.abs(x) < 0.01) count for you.",
  },
);

const oneStepRate = numeric(
  "1.2",
  "Which learningRate lands on the minimum of x² in a single step, from anywhere?",
  {
    truth: 0.5,
    praise: "x − 0.5 · 2x = 0, whatever x is.",
    mistakes: [
      {
        value: 1,
        hint: "x − 1 · 2x = −x: that jumps to the other side, just as high. Go half as far.",
      },
      {
        value: 2,
        hint: "x − 2 · 2x = −3x: that is farther out than before. The slope is 2x, not x/2.",
      },
    ],
    hint: "You want x − learningRate · 2x to be 0. Divide by x.",
  },
);

type Descent = (start: number, learningRate: number, steps: number) => unknown;

const writeTheLoop = written("1.3", "walk", {
  ask: "Write walk(start, learningRate, steps): the list of all points on x², the start included.",
  hint: "Begin with const points = [start], and in a loop push the last point minus learningRate times 2 times the last point.",
  judge(walk: Descent) {
    const points = walk(10, 0.1, 3);
    if (!Array.isArray(points))
      return notYet(`walk should return a list of numbers, but walk(10, 0.1, 3) returned ${shown(points)}.`);
    return judgePoints(points as unknown[]);
  },
});

function judgePoints(points: readonly unknown[]): Feedback {
  const expected = [10, 8, 6.4, 5.12];
  const isClose = (wanted: readonly number[]) => nearList(points, wanted);
  if (isClose(expected))
    return right("10, 8, 6.4, 5.12: the same points as descend gives. You have written gradient descent.");
  if (isClose(expected.slice(1)))
    return notYet("All steps are right, but the start is missing from the list.");
  if (isClose(expected.slice(0, 3)))
    return notYet("One step is missing: steps counts moves, so the list has steps + 1 points.");
  if (isClose([10, 9, 8.1, 7.29]))
    return notYet("Each step is half as long as it should be: the slope of x² is 2x, not x.");
  if (isClose([10, 12, 14.4, 17.28])) return notYet("This climbs: subtract the step instead of adding it.");
  return notYet(
    `walk(10, 0.1, 3) should give four points that begin 10, 8; yours begin ${points.slice(0, 3).map(shown).join(", ")}.`,
  );
}

type SlopeAt = (f: (x: number) => number, x: number) => unknown;

const measureTheSlope = written("1.4", "slopeAt", {
  ask: "Write slopeAt(f, x): the slope of any f at x, from two heights close by.",
  hint: "Take one height a little to the right and one a little to the left; divide their difference by the distance between the two places.",
  judge(slopeAt: SlopeAt) {
    const slope = slopeAt((x) => x * x * x, 2);
    if (typeof slope !== "number" || Number.isNaN(slope)) return notYet("slopeAt should return a number.");
    const error = Math.abs(slope - 12);
    if (
      error < 1e-6 &&
      near(
        slopeAt((x) => x * x, -3),
        -6,
        1e-6,
      )
    )
      return right(
        "Central differences: the errors of the two sides cancel, so a step of 1e-5 gives ten digits.",
      );
    if (Math.abs(slope - 24) < 0.01) return notYet("Twice too steep: the two places are 2h apart, not h.");
    if (Math.abs(slope + 12) < 0.01)
      return notYet("The sign is turned around: right height minus left height.");
    if (error < 1e-2)
      return notYet(
        `For x³ at 2 the slope is 12; yours is ${slope}. Close, but one-sided or with too large (or far too small) an h: look to both sides, with h about 1e-5.`,
      );
    return notYet(`For x³ at 2 the slope is 12; yours is ${slope}.`);
  },
});

type StopRule = (x: number, next: number, learningRate: number, tolerance: number) => unknown;

const honestStop = written("1.5", "shouldStop", {
  ask: "Write shouldStop(x, next, learningRate, tolerance): a stop rule that a tiny learning rate cannot fool.",
  hint: "The step is learningRate times the slope. Which of the two tells you whether the ground is level? Work it out from x, next and learningRate.",
  judge(shouldStop: StopRule) {
    const walked = (x: number, rate: number) => shouldStop(x, x - rate * 2 * x, rate, 1e-5);
    if (walked(3, 1e-6) === true)
      return notYet(
        "Fooled: at x = 3 with learningRate 1e-6 it stops, though the slope there is 6. The step is short only because the rate is tiny.",
      );
    if (walked(1e-6, 0.3) !== true)
      return notYet("It should stop at x = 1e-6, where the slope is 2e-6, below the tolerance.");
    if (walked(-3, 0.3) === true || walked(-3, 1e-6) === true)
      return notYet(
        "It stops at x = −3, where the slope is −6: take the size of the slope, without its sign.",
      );
    if (walked(0.1, 0.3) === true) return notYet("It stops at x = 0.1, where the slope is still 0.2.");
    return right(
      "Dividing the step by the rate gives back the slope, and the slope does not care how long your legs are.",
    );
  },
});

export const chapter01: readonly Question[] = [
  updateRule,
  levelGround,
  stepsToAHundredth,
  oneStepRate,
  writeTheLoop,
  measureTheSlope,
  honestStop,
];
