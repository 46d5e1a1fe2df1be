import { near, shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, numeric, type Question } from "../question";
import { written } from "../written";

const whatMoves = choice("5.quiz", "A machine learns to fit a line. What moves while it learns?", {
  a: {
    text: "The data, towards the line",
    feedback: "The data are given and stay as they are.",
  },
  b: {
    text: "The parameter, down the cost",
    right: true,
    feedback: "The line tilts because its parameter walks down the valley of the cost.",
  },
  c: {
    text: "The cost function, until it is 0 everywhere",
    feedback: "The valley stays where it is; we walk in it. With noise even its bottom is above 0.",
  },
});

const costOfOne = numeric(
  "5.quiz-2",
  "Two points, (1, 3) and (2, 2). What is the halved mean square of the misses for the line y = x?",
  {
    truth: 1,
    within: 1e-6,
    praise: "The misses are −2 and 0, their squares 4 and 0; the mean is 2, and half of it 1.",
    mistakes: [
      { value: 2, hint: "That is the mean of the squares. This cost is half of it." },
      { value: 4, hint: "That is the sum of the squares: take the mean, then halve it." },
      { value: -0.5, hint: "Square the misses first, or those above and below cancel." },
      { value: 0.5, hint: "Square the misses: a miss of −2 counts 4." },
    ],
    hint: "The line says 1 and 2 where the points say 3 and 2. Square the misses, take the mean, halve it.",
  },
);

const rateForThree = numeric("5.1", "The rate that lands in one step for x = 1, 2, 3", {
  truth: 3 / 14,
  within: 1e-3,
  praise: "One over the mean of the squares, 14/3.",
  mistakes: [
    { value: 14 / 3, hint: "That is the curvature. The best rate is one over it." },
    { value: 6 / 14, hint: "That is the limit, two over the curvature. The best rate is half of it." },
    {
      value: 1 / 14,
      hint: "One over the sum of the squares: the cost has a mean, so divide the sum by 3 first.",
    },
    { value: 1 / 2, within: 1e-3, hint: "The curvature is the mean of the squares of x, not of x itself." },
    {
      value: 1 / 4,
      within: 1e-3,
      hint: "Square first, then take the mean: that is not the square of the mean.",
    },
  ],
  hint: "The curvature is the mean of 1², 2² and 3². Which rate makes 1 − rate · curvature equal to 0?",
});

const stepsToThousandth = numeric("5.2", "Steps until the slope is closer to 0.5 than 0.001", {
  truth: 12,
  within: 0,
  praise: "The factor 0.5763 to the power of 12, times the first distance 0.5, is below 0.001.",
  mistakes: [
    { value: 13, hint: "One too many: the list begins with the start, which is step 0." },
    { value: 11, hint: "One short: after 11 steps it is still 0.00117 away." },
    { value: 8, hint: "A thousandth is 0.001, not 0.01." },
  ],
  hint: "Find the first entry of the list that differs from 0.5 by less than 0.001. Entry 0 is the start.",
});

const x = [1, 2, 4];
const y = [3, 2, 5];

const writeCost = written("5.3", "costOf", {
  ask: "Write costOf(slope, x, y): the mean squared error.",
  hint: "For each point: slope · x − y, squared. Then the mean of these.",
  judge(costOf: (slope: number, x: number[], y: number[]) => unknown) {
    const got = costOf(1, [...x], [...y]);
    if (got === 5) return notYet("5 is the sum of the squares for the test points; take their mean.");
    if (near(got, 5 / 6)) return notYet("That is the halved cost. This time it is the whole mean.");
    if (near(got, 5 / 2)) return notYet("Divide by how many points there are, which is 3 here.");
    if (near(got, 1)) return notYet("Square each miss by itself, before anything is added up.");
    if (near(got, Math.sqrt(5 / 3))) return notYet("No root: the mean of the squares is the cost.");
    if (near(got, -1)) return notYet("The misses are added up unsquared, and cancel.");
    if (!near(got, 5 / 3))
      return notYet(
        `For the points (1, 3), (2, 2), (4, 5) and slope 1 it should be 5/3; it is ${shown(got)}.`,
      );
    if (!near(costOf(0, [...x], [...y]), 38 / 3)) return notYet("Right for slope 1, wrong for slope 0.");
    return right("Squares, then their mean: the cost of any line through the origin.");
  },
});

type Learn = (x: number[], y: number[], rate: number, steps: number) => unknown;

const learnSlope = written("5.4", "learnSlope", {
  ask: "Write learnSlope(x, y, learningRate, steps).",
  hint: "In each step: the mean over all points of (slope · x − y) · x, times the rate, is subtracted from the slope.",
  judge(learn: Learn) {
    const got = learn([...x], [...y], 0.05, 2);
    if (got === 0) return notYet("It ends where it began, at 0: write the step inside the loop.");
    if (near(got, expected(0.1, 2)))
      return notYet("Each step is twice as long: that is the slope of the whole mean square.");
    if (near(got, expected(0.15, 2)))
      return notYet("The sum over the points has to be divided by how many there are.");
    if (near(got, withoutX))
      return notYet("Each miss has to be multiplied by its x before you take the mean.");
    if (near(got, pointByPoint))
      return notYet("It moves after each point; a step looks at all points first, then moves once.");
    if (near(got, expected(-0.05, 2))) return notYet("It walks uphill: the step is subtracted.");
    if (near(got, expected(0.05, 1)) || near(got, expected(0.05, 3)))
      return notYet("The number of steps is off by one.");
    if (!near(got, expected(0.05, 2)))
      return notYet(
        `Two steps with rate 0.05 on the points (1, 3), (2, 2), (4, 5) end at ${expected(0.05, 2).toFixed(4)}; yours end at ${shown(got)}.`,
      );
    if (!near(learn([...x], [...y], 0.05, 0), 0)) return notYet("With 0 steps it should stay at 0.");
    return right("A machine that learns, in five lines.");
  },
});

/** Where two steps end that forget to multiply by x, and two rounds that move after each point. */
const withoutX = [1, 2].reduce(
  (slope) => slope - (0.05 * x.reduce((sum, each, i) => sum + slope * each - (y[i] as number), 0)) / x.length,
  0,
);
const pointByPoint = [0, 1, 2, 0, 1, 2].reduce((slope, i) => {
  const [at, height] = [x[i] as number, y[i] as number];
  return slope - 0.05 * (slope * at - height) * at;
}, 0);

/** Where so many steps on the halved cost of the test points end. */
function expected(rate: number, steps: number): number {
  let slope = 0;
  for (let step = 0; step < steps; step++)
    slope -=
      (rate * x.reduce((sum, each, i) => sum + (slope * each - (y[i] as number)) * each, 0)) / x.length;
  return slope;
}

const bestSlope = written("5.5", "bestSlope", {
  ask: "Write bestSlope(x, y): the bottom of the cost, without walking.",
  hint: "At the bottom the sum of (slope · x − y) · x is 0. Solve for the slope.",
  judge(bestSlope: (x: number[], y: number[]) => unknown) {
    const got = bestSlope([...x], [...y]);
    if (near(got, 3))
      return notYet("That fits the first point alone. The line has to make the best of all of them.");
    if (near(got, 10 / 7))
      return notYet("Sum of y over sum of x makes the residuals cancel, not their squares small.");
    if (near(got, 63 / 36))
      return notYet("A mean of the ratios y/x gives all points the same say; the cost gives far ones more.");
    if (near(got, 2 / 3))
      return notYet("That joins two of the points. The line has to make the best of all of them.");
    if (near(got, 11 / 14)) return notYet("That line has an intercept; ours goes through the origin.");
    if (near(got, 21 / 27)) return notYet("Turn the fraction over: the squares of x belong below.");
    if (!near(got, 27 / 21))
      return notYet(`For the points (1, 3), (2, 2), (4, 5) the best slope is 27/21; it gives ${shown(got)}.`);
    return right("The sum of x·y over the sum of x²: one division instead of a walk.");
  },
});

export const chapter05: readonly Question[] = [
  whatMoves,
  costOfOne,
  rateForThree,
  stepsToThousandth,
  writeCost,
  learnSlope,
  bestSlope,
];
