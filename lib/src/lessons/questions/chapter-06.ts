import { near, nearList, shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, multiple, numeric, type Question } from "../question";
import { written } from "../written";

const wayDown = choice("6.quiz", "Where does the first step of gradient descent point, on an oval bowl?", {
  a: {
    text: "At the bottom",
    feedback: "Only on a round bowl, or on an axis of the ovals. Else it goes down the steeper wall first.",
  },
  b: {
    text: "Square to the contour line it stands on",
    right: true,
    feedback:
      "Along the contour line the height does not change, so the steepest way is at a right angle to it.",
  },
  c: {
    text: "Along the parameter with the largest slope",
    feedback: "All parameters move at once, each in proportion to its own slope.",
  },
});

const aboutRates = multiple(
  "6.quiz-2",
  "Curvatures 10 and 1. Which of these are true?",
  {
    a: { text: "With rate 0.05 no direction overshoots", right: true, feedback: "0.05 is below 1/L = 0.1." },
    b: {
      text: "With rate 0.15 the walk runs away",
      feedback: "0.15 is below 2/L = 0.2: the steep direction flips, and shrinks.",
    },
    c: {
      text: "With rate 0.5 the steep direction runs away",
      right: true,
      feedback: "Its factor is 1 − 5 = −4.",
    },
    d: { text: "The condition number is 9", feedback: "It is the ratio of the curvatures, 10." },
  },
  "Up to 1/L nothing overshoots, and above 2/L = 0.2 the steep direction runs away.",
);

const bestRateOfBowl = numeric("6.1", "The best learning rate for the curvatures 4 and 1", {
  truth: 0.4,
  within: 1e-6,
  praise: "2/(L + μ) = 2/5.",
  mistakes: [
    { value: 0.25, hint: "That is 1/L: perfect for the steep direction, slow for the flat one." },
    { value: 1, hint: "That is 1/μ: perfect for the flat direction, and the steep one runs away." },
    { value: 0.5, hint: "That is 2/L, the limit, where the steep direction flips for ever." },
    { value: 0.2, hint: "Half of it: two over the sum, not one over the sum." },
  ],
  hint: "Two over the sum of the largest and the smallest curvature.",
});

const factorOfBowl = numeric("6.2", "The factor of a step with that rate", {
  truth: 0.6,
  within: 1e-6,
  praise: "(κ − 1)/(κ + 1) = 3/5, with opposite signs in the two directions.",
  mistakes: [
    { value: 0.4, hint: "That is the rate. The factor is 1 − rate · curvature." },
    { value: -0.6, hint: "The size is right; in the steep direction the sign flips. Give the size." },
    { value: 0.75, hint: "That is for the rate 1/L = 0.25. Take the best rate." },
  ],
  hint: "1 − rate · curvature, for both curvatures: they should have the same size.",
});

const x = [1, 2, 4];
const y = [3, 2, 5];

type Gradient = (b: number, w: number, x: number[], y: number[]) => unknown;

const writeGradient = written("6.3", "gradient", {
  ask: "Write gradient(b, w, x, y): the two partial derivatives of the halved cost.",
  hint: "The mean of the misses b + w·x − y, and the mean of the misses times x.",
  judge(gradient: Gradient) {
    const got = gradient(1, 1, [...x], [...y]);
    if (!Array.isArray(got) || got.length !== 2) return notYet("It should return a list of two numbers.");
    const is = (...wanted: number[]) => nearList(got, wanted);
    if (is(0, 0)) return notYet("It is still 0 everywhere: compute the misses first.");
    if (is(0, 1 / 3))
      return nearList(gradient(0, 0, [...x], [...y]), [-10 / 3, -9])
        ? right("Two means, computed from the same misses.")
        : notYet("Right at (1, 1), wrong at (0, 0): a miss is b + w·x − y.");
    if (is(0, 2 / 3)) return notYet("Twice as much: that is the gradient of the whole mean square.");
    if (is(0, 1)) return notYet("These are sums: divide by how many points there are.");
    if (is(1 / 3, 0)) return notYet("The two are in the wrong order: the intercept comes first.");
    if (is(0, -1 / 3)) return notYet("The sign: a miss is the line's height minus y.");
    return notYet(`For (1, 3), (2, 2), (4, 5) and b = w = 1 it should be [0, 1/3]; it is ${shown(got)}.`);
  },
});

type Slopes = (b: number, w: number) => number[];
type Step = (b: number, w: number, slopes: Slopes, learningRate: number) => unknown;

const simultaneousStep = written("6.4", "step", {
  ask: "Write step(b, w, slopes, learningRate): both parameters move from the same place.",
  hint: "Ask for both slopes before you change anything.",
  judge(step: Step) {
    const asked: number[][] = [];
    const slopes = (b: number, w: number) => {
      asked.push([b, w]);
      return [b + 2 * w, 3 * b + w];
    };
    const got = step(1, 2, slopes, 0.1);
    if (!Array.isArray(got) || got.length !== 2)
      return notYet("It should return a list of two numbers, [b, w].");
    const is = (...wanted: number[]) => nearList(got, wanted);
    if (is(0.5, 1.65))
      return notYet(
        "w is moved with the slope at the new b. Both slopes must be those of the place where you stood.",
      );
    if (is(0.6, 1.5))
      return notYet(
        "b is moved with the slope at the new w. Both slopes must be those of the place where you stood.",
      );
    if (is(1.5, 2.5)) return notYet("That is uphill: subtract the rate times the slope.");
    if (is(-4, -3)) return notYet("The learning rate is missing.");
    if (!is(0.5, 1.5))
      return notYet(
        `From (1, 2) with slopes (5, 5) and rate 0.1 it should end at [0.5, 1.5]; it ends at ${shown(got)}.`,
      );
    return right(
      asked.length > 1 ? "Right; asking for the slopes once would do." : "Both from the same place.",
    );
  },
});

const standardize = written("6.5", "standardize", {
  ask: "Write standardize(list): mean 0, standard deviation 1, and no NaN.",
  hint: "Subtract the mean, then divide by the standard deviation.",
  judge(standardize: (list: number[]) => unknown) {
    const got = standardize([2, 4, 4, 6]);
    if (!Array.isArray(got) || got.length !== 4)
      return notYet("It should return a list as long as the one it gets.");
    const root = Math.SQRT2;
    const is = (...wanted: number[]) => nearList(got, wanted);
    if (is(2, 4, 4, 6)) return notYet("The list is as it was.");
    if (is(-2, 0, 0, 2)) return notYet("The mean is 0 now. Divide by the standard deviation, too.");
    if (is(-1, 0, 0, 1)) return notYet("That divides by the variance: take its square root.");
    if (near(got[3], 2 / Math.sqrt(8 / 3)))
      return notYet("Nearly: divide the sum of squares by 4, how many there are, not by 3.");
    if (is(0, 0.5, 0.5, 1))
      return notYet("That squeezes the list between 0 and 1, which is another scaling: its mean is not 0.");
    if (!is(-root, 0, 0, root))
      return notYet(`[2, 4, 4, 6] should become [−1.414, 0, 0, 1.414]; it becomes ${shown(got)}.`);
    const equal = standardize([5, 5, 5]);
    if (!Array.isArray(equal) || !equal.every(Number.isFinite))
      return notYet("[5, 5, 5] becomes NaN: 0 is divided by 0.");
    return right("And a list of equal numbers does no harm.");
  },
});

export const chapter06: readonly Question[] = [
  wayDown,
  aboutRates,
  bestRateOfBowl,
  factorOfBowl,
  writeGradient,
  simultaneousStep,
  standardize,
];
