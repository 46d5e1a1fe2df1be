import { bestRate } from "../../descent/analysis/learning-rates";
import { randomState } from "../../random/random-state";
import { meanSquaredError } from "../../regression/cost/mean-squared-error";
import { linearData } from "../../regression/data/line-data";
import { fitLine } from "../../regression/fit/fit-line";
import { near, nearList, shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, numeric, type Question } from "../question";
import { written } from "../written";

const smallerCloud = choice(
  "7.quiz",
  "A stochastic fit with a constant learning rate staggers around the minimum. What makes it stagger less?",
  {
    a: {
      text: "More steps",
      feedback: "They bring the cloud to its goal, but it keeps its width.",
    },
    b: {
      text: "A larger batch, or a smaller rate",
      right: true,
      feedback: "The width goes with the square root of the rate over the batch size.",
    },
    c: {
      text: "A better seed",
      feedback: "Another seed is another dot of the same cloud.",
    },
  },
);

const stepsAnEpoch = numeric(
  "7.quiz-2",
  "1000 samples, 32 in a batch: how many steps has an epoch in which nobody is left out?",
  {
    truth: 32,
    within: 1e-9,
    praise: "31 full batches and one of the 8 samples that are left.",
    mistakes: [
      { value: 31, hint: "31 batches hold 992 samples. Who looks at the other 8?" },
      { value: 31.25, hint: "A step is a whole one: the last batch is smaller, and still a step." },
      { value: 32000, hint: "Divide, do not multiply." },
    ],
    hint: "How many batches of 32 does it take to hold 1000 samples?",
  },
);

const data = linearData(randomState(42));
const slopeAfter = (learningRate: number, iterations: number) =>
  fitLine(data, { learningRate, iterations }).slope;
const best = bestRate(meanSquaredError(data).hessian);

const bestForty = numeric("7.1", "The slope after 40 steps with the best rate", {
  truth: slopeAfter(best, 40),
  within: 1e-6,
  praise:
    "Nearer to the best slope 2.8851 than 100 steps with the rate 0.1 came, with fewer than half as many.",
  mistakes: [
    {
      value: slopeAfter(0.1, 40),
      hint: "That is still the rate 0.1. bestRate(cost.hessian) gives the best one.",
    },
    {
      value: slopeAfter(0.1, 100),
      hint: "Those are the 100 steps with 0.1. Take the best rate, and 40 steps.",
    },
    { value: slopeAfter(best, 20), hint: "20 steps; take 40." },
  ],
  hint: "Take bestRate(cost.hessian) for the learning rate, and keep the 40 steps.",
});

const stepsInAll = numeric("7.2", "Steps for 3 epochs of 50000 samples in batches of 200", {
  truth: 750,
  within: 0,
  praise: "250 batches an epoch, three epochs.",
  mistakes: [
    { value: 250, hint: "That is one epoch." },
    { value: 150000, hint: "That is how many looks at a sample; a step looks at 200 of them." },
    { value: 600, hint: "Divide the samples by the batch size, then multiply by the epochs." },
  ],
  hint: "How many batches are in an epoch? Then three of these.",
});

const cutBatches = written("7.3", "batches", {
  ask: "Write batches(order, size): all samples, in batches.",
  hint: "Go through the list in strides of size, and take a slice at each.",
  judge(batches: (order: number[], size: number) => unknown) {
    const got = batches([3, 1, 4, 0, 2], 2);
    const text = JSON.stringify(got);
    if (text === "[[3,1]]") return notYet("That is the first batch alone.");
    if (text === "[[3,1],[4,0]]")
      return notYet("The last sample is left out: the last batch may be smaller.");
    if (text === "[[3,1],[1,4],[4,0],[0,2]]" || text === "[[3,1],[1,4],[4,0],[0,2],[2]]")
      return notYet("The batches overlap: move on by size, not by one.");
    if (text !== "[[3,1],[4,0],[2]]")
      return notYet(`[3, 1, 4, 0, 2] in batches of 2 should be [[3, 1], [4, 0], [2]]; it is ${shown(got)}.`);
    return JSON.stringify(batches([1, 2], 5)) === "[[1,2]]"
      ? right("Everybody has a turn.")
      : notYet("Right, but a batch larger than the list should hold the whole list.");
  },
});

const x = [1, 2, 4];
const y = [3, 2, 5];

type Line = { slope: number; intercept: number };
type MiniGradient = (line: Line, x: number[], y: number[], chosen: number[]) => unknown;

const miniGradient = written("7.4", "miniGradient", {
  ask: "Write miniGradient(line, x, y, chosen): the gradient over the chosen points.",
  hint: "For each chosen point: twice the miss times x, and twice the miss; then the means.",
  judge(miniGradient: MiniGradient) {
    const got = miniGradient({ slope: 0, intercept: 0 }, [...x], [...y], [0, 2]);
    if (!Array.isArray(got) || got.length !== 2) return notYet("It should return a list of two numbers.");
    const is = (...wanted: number[]) => nearList(got, wanted);
    if (is(0, 0)) return notYet("It is still 0: go through the chosen points.");
    if (is(23, 8)) return notYet("The sign: a miss is the line's height minus y.");
    if (is(-8, -23)) return notYet("The slope's derivative comes first.");
    if (is(-18, -20 / 3)) return notYet("That is over all points; take the chosen ones only.");
    if (is(-11.5, -4)) return notYet("The 2 of the square is missing: this cost is not halved.");
    if (is(-46, -16)) return notYet("These are sums; divide by how many are chosen.");
    if (is(-46 / 3, -16 / 3)) return notYet("Divide by how many are chosen, not by how many there are.");
    if (!is(-23, -8))
      return notYet(
        `For the points (1, 3) and (4, 5) and the line 0 it should be [−23, −8]; it is ${shown(got)}.`,
      );
    return nearList(miniGradient({ slope: 1, intercept: 1 }, [...x], [...y], [1]), [4, 2])
      ? right("A gradient from a handful.")
      : notYet("Right for the line 0, wrong for 1 + x: a miss is intercept + slope · x − y.");
  },
});

const averaging = written("7.5", "average", {
  ask: "Write average(lines, from): the mean slope from one place on.",
  hint: "Take the entries from that number on, add up their slopes, divide by how many they are.",
  judge(average: (lines: Line[], from: number) => unknown) {
    const lines = [10, 4, 2, 3].map((slope) => ({ slope, intercept: 0 }));
    const got = average(lines, 1);
    if (near(got, 3) && near(average(lines, 3), 3) && near(average(lines, 2), 2.5))
      return right("The staggering cancels.");
    if (near(got, 3))
      return notYet(
        near(average(lines, 2), 3)
          ? "That is the last entry, not a mean."
          : "Right from 1 on; from 2 on it should be 2.5.",
      );
    if (near(got, 4.75)) return notYet("That is the mean of all entries: leave out the early ones.");
    if (near(got, 2.25)) return notYet("Divide by how many entries you have added up.");
    if (near(got, 9)) return notYet("That is the sum; divide it.");
    if (near(got, 2.5)) return notYet("The entry number `from` itself belongs to it.");
    return notYet(`From entry 1 on, the mean of 10, 4, 2, 3 should be 3; it is ${shown(got)}.`);
  },
});

export const chapter07: readonly Question[] = [
  smallerCloud,
  stepsAnEpoch,
  bestForty,
  stepsInAll,
  cutBatches,
  miniGradient,
  averaging,
];
