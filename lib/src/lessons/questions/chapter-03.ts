import { shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, multiple, numeric, type Question } from "../question";
import { written } from "../written";

const growingLoss = choice("3.quiz", "Your loss goes 51, 49, 54, 62, 79. What do you do first?", {
  a: { text: "Give it more steps", feedback: "It grows, and faster and faster: more steps make it worse." },
  b: {
    text: "Lower the learning rate",
    right: true,
    feedback:
      "A loss that grows from step to step is nearly always a rate beyond 2/λ. Divide it by three and look again.",
  },
  c: {
    text: "Raise the learning rate, to get over the bump",
    feedback: "There is no bump: in a valley, growing heights mean that each step leaps too far.",
  },
});

const whichConverge = multiple(
  "3.quiz-2",
  "Which of these learning rates bring the walk on x² to the bottom, if it may take its time?",
  {
    a: {
      text: "0.01",
      right: true,
      feedback: "Slowly: each step leaves 98 % of the gap, and the gap melts.",
    },
    b: {
      text: "0.9",
      right: true,
      feedback: "From side to side: each step turns the gap around and leaves 80 % of it.",
    },
    c: { text: "1", feedback: "The factor is −1: it jumps between x and −x for ever." },
    d: { text: "1.1", feedback: "The factor is −1.2: each step ends farther out than it began." },
  },
  "What counts is the factor 1 − 2α: the gap melts when it lies between −1 and 1, so for every rate above 0 and below 1.",
);

const stepsAtThreeTenths = numeric("3.1", "How many steps with learning rate 0.3?", {
  truth: 8,
  within: 0,
  praise: "Eight: each step multiplies by 0.4, and 0.4⁸ is 0.00066.",
  mistakes: [
    { value: 31, hint: "That is the count for 0.1. Ask stepsFor about 0.3." },
    { value: 7, hint: "One short: 0.4⁷ · 10 is still 0.016." },
    { value: 9, hint: "One too many: did you count the start as a step?" },
  ],
  hint: "stepsFor from section 3 counts for any rate.",
});

const mirrorRate = numeric("3.2", "Which other learning rate needs as many steps as 0.3?", {
  truth: 0.7,
  within: 1e-3,
  praise: "Its factor is −0.4: as fast, from side to side.",
  mistakes: [
    {
      value: 0.3,
      hint: "That is the rate itself. Look for the one on the other side of 0.5.",
    },
    {
      value: 0.4,
      hint: "0.4 is the factor. Which rate gives the factor −0.4?",
    },
    { value: 0.9, hint: "0.9 mirrors 0.1. The mirror stands at 0.5." },
  ],
  hint: "1 − 2 · 0.3 is 0.4. Which rate makes 1 − 2α equal to −0.4?",
});

type Count = (rate: number, curvature: number, accuracy: number) => unknown;

const countSteps = written("3.3", "stepsNeeded", {
  ask: "Write stepsNeeded(rate, curvature, accuracy).",
  hint: "The gap is multiplied by |1 − rate · curvature| at each step. Solve factorⁿ = accuracy for n, and round up.",
  judge(count: Count) {
    const got = count(0.1, 2, 0.001);
    if (got === 30) return notYet("One short: a step is taken whole, so round up.");
    if (typeof got === "number" && got > 30 && got < 31)
      return notYet("Nearly: steps are whole numbers, so round up.");
    if (got !== 31)
      return notYet(`With rate 0.1 and curvature 2, a thousandth takes 31 steps; yours says ${shown(got)}.`);
    if (count(0.9, 2, 0.001) !== 31)
      return notYet("Right for 0.1, wrong for 0.9, where the factor is negative: take its size.");
    if (count(1, 2, 0.001) !== Number.POSITIVE_INFINITY || count(1.1, 2, 0.001) !== Number.POSITIVE_INFINITY)
      return notYet("At rates of 1 and above the gap never shrinks on x²: say Infinity.");
    return count(0.5, 2, 0.001) === 1
      ? right("342, 31, 1, 31 and never: the whole column.")
      : notYet("At rate 0.5 one step is enough: the factor is 0, whose logarithm is −∞.");
  },
});

const judgeWalk = written("3.4", "judge", {
  ask: 'Write judge(points): "converges", "flips", "cycles" or "moves away".',
  hint: "Divide a point by the one before it: that is the factor.",
  judge(judge: (points: number[]) => unknown) {
    const walk = (start: number, rate: number) =>
      [0, 1, 2, 3, 4, 5].map((step) => start * (1 - 2 * rate) ** step);
    const cases: [number, string][] = [
      [0.1, "converges"],
      [0.9, "flips"],
      [1, "cycles"],
      [1.1, "moves away"],
      [0.5, "converges"],
    ];
    for (const [rate, wanted] of cases) {
      const got = judge(walk(10, rate));
      if (got !== wanted)
        return notYet(`For the walk with rate ${rate} it should say "${wanted}"; it says ${shown(got)}.`);
    }
    if (judge(walk(-10, 1.1)) !== "moves away" || judge(walk(-10, 0.1)) !== "converges")
      return notYet("Right from 10, wrong from −10: compare sizes, or use the ratio of two points.");
    return right("One ratio, four fates.");
  },
});

type Search = (height: (x: number) => number, slope: (x: number) => number, start: number) => unknown;

const searchRate = written("3.5", "findRate", {
  ask: "Write findRate(height, slope, start): a good rate for any parabola.",
  hint: "Begin with a rate that is far too large and shrink it until a step brings the height down properly.",
  judge(findRate: Search) {
    for (const [a, h] of [
      [1, 0],
      [5, 3],
      [0.02, -1],
      [40, 2],
    ] as const) {
      let looks = 0;
      const height = (x: number) => {
        if (++looks > 100_000) throw new Error("more than 100,000 looks at the height: does the loop end?");
        return a * (x - h) ** 2;
      };
      const rate = findRate(height, (x) => 2 * a * (x - h), h + 10);
      if (typeof rate !== "number" || !(rate > 0))
        return notYet(
          `findRate should return a rate above 0; for ${a}(x − ${h})² it returned ${shown(rate)}.`,
        );
      const factor = Math.abs(1 - 2 * a * rate);
      if (factor >= 1)
        return notYet(`For ${a}(x − ${h})² it gives ${shown(rate)}, with which the walk does not converge.`);
      if (factor ** 20 > 1e-3)
        return notYet(`For ${a}(x − ${h})² it gives ${shown(rate)}, with which 20 steps are not enough.`);
    }
    return right("A good rate for each of four valleys, without knowing a single curvature.");
  },
});

export const chapter03: readonly Question[] = [
  growingLoss,
  whichConverge,
  stepsAtThreeTenths,
  mirrorRate,
  countSteps,
  judgeWalk,
  searchRate,
];
