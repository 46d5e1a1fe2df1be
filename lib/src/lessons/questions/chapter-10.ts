import { near as isNear, shown } from "../compare";
import { notYet, right } from "../feedback";
import type { Question } from "../question";
import { written } from "../written";
import { quizzes } from "./chapter-10-quizzes";
import { diagnose } from "./chapter-10-suspects";

const halfMeanSquare = written("10.1", "halfMeanSquare", {
  ask: "Mend halfMeanSquare(misses).",
  hint: "For the misses 1, 2 and 3 it should be 14/6.",
  judge(halfMeanSquare: (misses: number[]) => unknown) {
    const got = halfMeanSquare([1, 2, 3]);
    if (near(got, 21))
      return notYet(
        "1 / 2 * m is read from the left: half of m. For the misses 1, 2, 3 that gives 21, not 14/6.",
      );
    if (near(got, 28)) return notYet("2 * m has gone to the top; it belongs below the line.");
    if (near(got, 14 / 3)) return notYet("That is the mean square. Half of it is wanted.");
    if (near(got, 7)) return notYet("Half of the sum: the mean is missing.");
    if (near(got, 4) || near(got, 6)) return notYet("Square each miss first, then add.");
    if (!near(got, 14 / 6))
      return notYet(`For the misses 1, 2 and 3 it should be 14/6; it is ${shown(got)}.`);
    return near(halfMeanSquare([2]), 2)
      ? right("A pair of brackets, and the loss is m² times smaller.")
      : notYet("Right for three misses, not for one: does m count them?");
  },
});

const goodStep: Question = {
  id: "10.2",
  ask: "Choose h for nine right digits.",
  hint: "Move the explorer's step to where the blue curve is lowest.",
  judge(answer) {
    if (typeof answer !== "number" || !(answer > 0 && answer < 100))
      return notYet("h is a small number above 0, such as 1e-3.");
    const slope = (Math.exp(1 + answer) - Math.exp(1 - answer)) / (2 * answer);
    const error = Math.abs(slope / Math.E - 1);
    if (error < 1e-9) return right(`It gives ${slope.toFixed(10)}; e is ${Math.E.toFixed(10)}.`);
    const side =
      answer > 1e-5 ? "The formula is still too coarse: smaller" : "Rounding has eaten the digits: larger";
    return notYet(`It gives ${slope.toFixed(10)}, and e is ${Math.E.toFixed(10)}. ${side}.`);
  },
};

type Line = (x: number) => number;

const relativeGap = written("10.3", "relativeGap", {
  ask: "Write relativeGap(height, slope, x).",
  hint: "Measure the slope from two heights, then divide the difference by the larger of the two sizes.",
  judge(relativeGap: (height: Line, slope: Line, x: number) => unknown) {
    const cube: Line = (x) => x ** 3;
    const at = (right: Line, slope: Line, x = 2) => relativeGap(right, slope, x);
    const good = at(cube, (x) => 3 * x * x);
    if (typeof good !== "number" || Number.isNaN(good))
      return notYet(`It should return a number; it returns ${shown(good)}.`);
    if (good < 0) return notYet("A gap has no sign: take its size.");
    if (good > 1e-7)
      return notYet(
        `For x³ and its slope 3x² at 2 the gap should be below 1e-7; it is ${shown(good)}. Is h small enough, but not too small?`,
      );
    const half = at(cube, (x) => 1.5 * x * x);
    if (near(half, 6))
      return notYet("That is the difference itself. Divide it by the larger of the two slopes.");
    if (near(half, 1))
      return notYet(
        "Divide by the larger of the two slopes, not by the one you were given: 6 against 12 is 0.5.",
      );
    if (!near(half, 0.5))
      return notYet(`A slope of 6 where 12 is right should give 0.5; it gives ${shown(half)}.`);
    const negative = at(
      (x) => -cube(x),
      (x) => -1.5 * x * x,
    );
    if (!near(negative, 0.5))
      return notYet("Where both slopes are negative it goes wrong: compare sizes, not signs.");
    const flipped = at(cube, (x) => -3 * x * x);
    if (!near(flipped, 2)) return notYet("A slope of the wrong sign should give 2.");
    return at(
      () => 5,
      () => 0,
    ) === 0
      ? right("An instrument of your own.")
      : notYet("Where both slopes are 0 there is no gap; 0/0 is no number.");
  },
});

type Next = (theta: number[], rate: number, gradient: (at: readonly number[]) => number[]) => unknown;

const nextPoint = written("10.4", "nextPoint", {
  ask: "Mend nextPoint(theta, rate, gradient).",
  hint: "Ask for the gradient once, before anything moves, and build a new list.",
  judge(nextPoint: Next) {
    const theta = [1, 2];
    // A valley in which the two directions hang together: a slope taken at the wrong place shows.
    const got = nextPoint(theta, 0.1, ([a = 0, b = 0]) => [2 * a + b, a + 4 * b]);
    if (!Array.isArray(got) || got.length !== 2)
      return notYet("It should return the new point, a list of as many numbers as theta has.");
    if (near(got[0], 0.6) && near(got[1], 1.14))
      return notYet(
        "The second parameter was moved with the slope at a place where the first had moved already.",
      );
    if (near(got[0], 1.4)) return notYet("Uphill: subtract.");
    if (!near(got[0], 0.6) || !near(got[1], 1.1))
      return notYet(
        `From [1, 2] with the slopes [4, 9] and rate 0.1 it should go to [0.6, 1.1]; it goes to ${shown(got)}.`,
      );
    if (theta[0] !== 1 || theta[1] !== 2)
      return notYet(
        "The new point is right, but the old one has been changed as well: whoever kept it for a chart has lost it.",
      );
    const three = nextPoint([1, 1, 1], 1, () => [1, 2, 3]);
    return Array.isArray(three) && three.join() === "0,-1,-2"
      ? right("All at once, and nothing is overwritten.")
      : notYet("Right for two parameters, not for three.");
  },
});

type Rates = (rateAt: Line, epochs: number, batches: number) => unknown;

const ratesOf = written("10.5", "ratesOf", {
  ask: "Mend ratesOf(rateAt, epochs, batches).",
  hint: "A schedule wants the number of the step since the beginning: 1, 2, 3, … through all epochs.",
  judge(ratesOf: Rates) {
    const got = ratesOf((step) => step, 2, 3);
    const said = Array.isArray(got) ? got.map(shown).join() : "";
    if (said === "1,2,3,4,5,6") return right("The count goes on where the last epoch left it.");
    if (said === "1,2,3,1,2,3")
      return notYet(
        "The count begins anew with each epoch: two epochs of three batches ask for steps 1, 2, 3, 1, 2, 3.",
      );
    if (said === "0,1,2,3,4,5") return notYet("Nearly: the first step is number 1, not 0.");
    if (said === "1,2,3,2,3,4")
      return notYet(
        "Each epoch is three steps long, so the second begins at 4: multiply the epoch by the batches.",
      );
    if (said === "1,1,1,2,2,2") return notYet("That counts epochs. The schedule counts steps.");
    return notYet(
      `Two epochs of three batches should ask for the steps 1 to 6; they ask for ${Array.isArray(got) && got.length > 0 ? shown(got) : "none"}.`,
    );
  },
});

/** Slopes that were measured are not exact. */
const near = (got: unknown, wanted: number) => isNear(got, wanted, 1e-6);

export const chapter10: readonly Question[] = [
  ...quizzes,
  halfMeanSquare,
  goodStep,
  relativeGap,
  nextPoint,
  ratesOf,
  diagnose,
];
