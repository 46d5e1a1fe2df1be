import { near, nearList, shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, numeric, type Question } from "../question";
import { written } from "../written";

const stalledLoss = choice("2.quiz", "A loss has stopped falling at 37. What do you know?", {
  a: {
    text: "The run has failed, for a good loss is near 0",
    feedback: "The lowest height of (x − 3)² + 37 is 37, and no run can get below it.",
  },
  b: {
    text: "The run may be done: the lowest height there is may be 37",
    right: true,
    feedback: "The height of the bottom is not known beforehand; what tells is that the slope is near 0.",
  },
  c: {
    text: "The learning rate is too small",
    feedback:
      "It might be, but then the loss would still fall, slowly. A run that jumps between two points stalls as well, and there the rate is too large.",
  },
});

const oneStep = numeric(
  "2.quiz-2",
  "From x = 4, one step on f(x) = 2(x − 1)² with learning rate 0.1: where does it end?",
  {
    truth: 4 - 0.1 * 4 * 3,
    within: 1e-6,
    praise: "The slope 4(x − 1) is 12 at x = 4, and 4 − 0.1 · 12 = 2.8.",
    mistakes: [
      { value: 5.2, hint: "That is uphill: the step goes against the slope." },
      { value: 3.4, hint: "Half the step: the slope of 2(x − 1)² is 4(x − 1), not 2(x − 1)." },
      { value: 2.4, hint: "That is the step on 2x²: the slope depends on how far x is from 1." },
      { value: 1, hint: "That is the bottom itself. With this rate one step does not get there." },
    ],
    hint: "The slope of 2(x − 1)² is 4(x − 1). Take it at x = 4, and go against it by a tenth of it.",
  },
);

const whereItEnds = numeric("2.1", "Where does the walk on 2(x + 5)² + 7 end?", {
  truth: -5,
  within: 1e-3,
  praise: "At h = −5: x + 5 is x − (−5).",
  mistakes: [
    { value: 5, hint: "The sign: the bottom is where x + 5 is 0." },
    { value: 7, hint: "7 is the height of the bottom, not its place." },
    {
      value: 0,
      hint: "That is the bottom of x². Here the square is 0 where x + 5 is 0.",
    },
  ],
  hint: "Where is (x + 5)² as small as it can be? Write that place in place of undefined.",
});

const largestStableRate = numeric("2.2", "Above which learning rate does the walk on 3(x − 1)² move away?", {
  truth: 2 / 6,
  within: 1e-3,
  praise: "Two over the curvature 2a = 6.",
  mistakes: [
    {
      value: 1 / 6,
      within: 0.01,
      hint: "That is the best rate, where the walk lands in one step. The limit is twice as large.",
    },
    { value: 2 / 3, within: 0.01, hint: "The curvature is 2a = 6, not a = 3." },
    {
      value: 1,
      hint: "That is the limit of x². This valley is three times as steep.",
    },
  ],
  hint: "Raise the rate in the cell until the verdict says that it cycles or moves away. The limit is two over the curvature.",
});

const completeTheSquare = written("2.3", "knobs", {
  ask: "Write knobs(c2, c1, c0): the list [a, h, k] of the parabola c2·x² + c1·x + c0.",
  hint: "Multiply a(x − h)² + k out and compare: a is c2, −2ah is c1, ah² + k is c0.",
  judge(knobs: (c2: number, c1: number, c0: number) => unknown) {
    const found = knobs(2, -12, 19);
    if (!Array.isArray(found) || found.length !== 3)
      return notYet("knobs should return a list of three numbers, [a, h, k].");
    const [a, h, k] = found as unknown[];
    if (a !== 2) return notYet(`For 2x² − 12x + 19 a is 2; yours is ${shown(a)}.`);
    if (h === -3) return notYet("h has the wrong sign: −2ah is c1, so h is −c1/(2a).");
    if (h === 6 || h === -6) return notYet("h is twice too large: −2ah is c1, mind the 2.");
    if (h !== 3) return notYet(`For 2x² − 12x + 19 the bottom is at 3; yours is at ${shown(h)}.`);
    if (k !== 1)
      return notYet(`The height at the bottom is 1; yours is ${shown(k)}. Put h into the parabola.`);
    return nearList(knobs(0.5, 4, 0), [0.5, -4, -8])
      ? right("[2, 3, 1]: the square is completed.")
      : notYet("Right for 2x² − 12x + 19, but not for 0.5x² + 4x.");
  },
});

type Estimate = (points: number[], learningRate: number) => unknown;

const readTheCurvature = written("2.4", "curvatureFrom", {
  ask: "Write curvatureFrom(points, learningRate): the curvature of the valley that a walk went through.",
  hint: "The steps shrink by the same factor as the gaps, and steps can be seen without knowing where the bottom is.",
  judge(curvatureFrom: Estimate) {
    const walked = (a: number, h: number, rate: number) => {
      const points = [h + 7];
      for (let step = 0; step < 5; step++)
        points.push((points[step] as number) * (1 - 2 * a * rate) + 2 * a * rate * h);
      return points;
    };
    const estimate = (a: number, h: number, rate: number) => curvatureFrom(walked(a, h, rate), rate);
    const atZero = estimate(3, 0, 0.1);
    const shifted = estimate(3, 5, 0.1);
    const isNear = (value: unknown, truth: number) => near(value, truth, 1e-6 * truth);
    if (isNear(atZero, 6) && !isNear(shifted, 6))
      return notYet(
        "Right when the bottom is at 0, wrong when it is not: use the differences of points, not the points.",
      );
    if (isNear(shifted, 3)) return notYet("That is a. The curvature is 2a.");
    if (isNear(shifted, 0.4)) return notYet("That is the ratio of two steps, 1 − αλ. Solve it for λ.");
    if (isNear(shifted, 0.6)) return notYet("That is αλ. Divide by the learning rate.");
    if (!isNear(shifted, 6)) return notYet(`For a valley of curvature 6 it gives ${shown(shifted)}.`);
    return isNear(estimate(9, -2, 0.1), 18)
      ? right("The valley has told its curvature, and never where its bottom is.")
      : notYet("Right when the walk comes from one side, wrong when it flips.");
  },
});

type Step = (x: number, slope: number, curvature: number) => unknown;

const freeStep = written("2.5", "freeStep", {
  ask: "Write freeStep(x, slope, curvature): a step without a learning rate that lands on the bottom at once.",
  hint: "The best rate is one over the curvature. Then look at a hill, where the curvature is negative.",
  judge(freeStep: Step) {
    const step = (a: number, h: number, x: number) => freeStep(x, 2 * a * (x - h), 2 * a);
    if (!near(step(4, -2, 10), -2))
      return notYet(
        "On 4(x + 2)² it does not land on −2. By what must the slope of 96 at x = 10 be divided?",
      );
    if (!near(step(0.1, 3, 7), 3)) return notYet("Right on a narrow valley, wrong on a wide one.");
    const hill = step(-1, 0, 1) as number;
    if (!(hill > 1))
      return notYet(
        "On a hill it climbs to the top: there the curvature is negative and turns the step around.",
      );
    return right("On every parabola in one step, and downhill even where there is no bottom.");
  },
});

export const chapter02: readonly Question[] = [
  stalledLoss,
  oneStep,
  whereItEnds,
  largestStableRate,
  completeTheSquare,
  readTheCurvature,
  freeStep,
];
