import { near, shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, multiple, numeric, type Question } from "../question";
import { written } from "../written";

const losingDemo = choice(
  "8.quiz",
  "On x² from 10 with rate 0.1, momentum 0.9 ends farther away than plain descent. Why?",
  {
    a: {
      text: "Momentum is only for stochastic descent",
      feedback: "It helps in a ravine without any chance in it.",
    },
    b: {
      text: "0.9 is more memory than this valley needs: the ball swings",
      right: true,
      feedback:
        "Its factor is √0.9 = 0.949, plain descent's 0.8, and at the critical momentum 0.3056 it would be 0.553.",
    },
    c: {
      text: "Twenty steps are too few; in the long run it wins",
      feedback: "In the long run it loses by more: 0.949 a step against 0.8.",
    },
  },
);

const aboutOptimizers = multiple(
  "8.quiz-2",
  "Which of these are true?",
  {
    a: {
      text: "Adam's first step is as long as its learning rate",
      right: true,
      feedback: "m and √v are both the size of the first slope, so they cancel.",
    },
    b: {
      text: "AdaGrad's steps grow again when the ground becomes steep",
      feedback: "It never forgets: its sum of squares only grows.",
    },
    c: {
      text: "RMSprop with a constant rate need not come to rest",
      right: true,
      feedback: "Near the bottom it still steps about as far as its rate.",
    },
    d: {
      text: "One of these optimizers is the best on every landscape",
      feedback: "The tilted ravine turned the order round.",
    },
  },
  "A rate is a distance for them, and distances that stay the same do not settle.",
);

const critical = numeric("8.1", "The critical momentum for curvature 4 and rate 0.04", {
  truth: 0.36,
  within: 1e-6,
  praise: "√(0.04 · 4) is 0.4, and (1 − 0.4)² is 0.36.",
  mistakes: [
    { value: 0.6, hint: "Square it: that is 1 − √(αλ)." },
    { value: 0.7056, within: 1e-4, hint: "Take the root of αλ first: 1 − √0.16, not 1 − 0.16." },
    { value: 0.84, hint: "That is 1 − αλ, the factor of plain descent." },
    { value: 0.16, hint: "That is αλ. Take its root, subtract it from 1, and square." },
    { value: 0.4, hint: "That is √(αλ). Subtract it from 1, and square." },
  ],
  hint: "(1 − √(αλ))² with α = 0.04 and λ = 4.",
});

const factor = numeric("8.2", "The factor with the critical momentum", {
  truth: 0.6,
  within: 1e-6,
  praise: "√0.36, where plain descent has 0.84.",
  mistakes: [
    { value: 0.36, hint: "That is the momentum. The factor is its square root." },
    { value: 0.84, hint: "That is the factor of plain descent." },
    { value: 0.16, hint: "That is αλ." },
  ],
  hint: "From the critical momentum on the factor is √β.",
});

type Roll = (
  slope: (x: number) => number,
  start: number,
  rate: number,
  beta: number,
  steps: number,
) => unknown;

const rolling = written("8.3", "roll", {
  ask: "Write roll(slope, start, rate, beta, steps).",
  hint: "Two variables: the place and the velocity, which is 0 in the beginning.",
  judge(roll: Roll) {
    const slope = (x: number) => 2 * x;
    const got = roll(slope, 10, 0.1, 0.5, 3);
    if (near(got, 5.12)) return notYet("That is plain descent: the velocity is missing.");
    if (near(got, 20.18))
      return notYet("The sign of the step: v is β times the old v minus the rate times the slope.");
    if (near(got, 6.14))
      return notYet("The slope is weighted with 1 − β here. In this chapter's rule it is not.");
    if (near(got, 3.52))
      return notYet("That looks ahead, as Nesterov's ball does: take the slope where the ball is.");
    if (near(got, 1.226) || near(got, 5.4)) return notYet("The number of steps is off by one.");
    if (!near(got, expected(0.5)))
      return notYet(
        `From 10 with rate 0.1 and β 0.5, three steps end at ${expected(0.5).toFixed(3)}; yours end at ${shown(got)}.`,
      );
    if (!near(roll(slope, 10, 0.1, 0, 3), 5.12))
      return notYet("With β = 0 it should be plain descent, which ends at 5.12.");
    return right("Keep a part of the last step, add the new one.");
  },
});

/** Three steps on x² from 10 with rate 0.1. */
function expected(beta: number): number {
  let [x, v] = [10, 0];
  for (let step = 0; step < 3; step++) {
    v = beta * v - 0.1 * 2 * x;
    x += v;
  }
  return x;
}

type AdagradStep = (x: number, G: number, g: number, rate: number) => unknown;

const adagradStep = written("8.4", "adagradStep", {
  ask: "Write adagradStep(x, G, g, rate): the new [x, G].",
  hint: "Add the square of the slope to G, then divide the step by the root of the new G.",
  judge(adagradStep: AdagradStep) {
    const got = adagradStep(1, 9, 4, 0.5);
    if (!Array.isArray(got) || got.length !== 2)
      return notYet("It should return a list of two numbers, [x, G].");
    const [x, sum] = got as [unknown, unknown];
    if (near(x, 25)) return notYet("The two are in the wrong order: x comes first.");
    if (near(sum, 9)) return notYet("G should remember this slope, too: add its square.");
    if (near(sum, 13)) return notYet("Add the square of the slope, not the slope.");
    if (!near(sum, 25)) return notYet(`G should become 9 + 4² = 25; it becomes ${shown(sum)}.`);
    // A tiny number under the bar may be any that is tiny.
    const is = (wanted: number) => near(x, wanted, 1e-6);
    if (is(-1)) return notYet("G is right. Divide the step by its root.");
    if (is(1 - 2 / 25)) return notYet("Divide by the root of G, not by G.");
    if (is(1 - 2 / 3)) return notYet("Divide by the root of the new G: first remember, then step.");
    if (is(1.4)) return notYet("That is uphill: subtract the step.");
    if (!is(0.6)) return notYet(`x should become 1 − 0.5 · 4/5 = 0.6; it becomes ${shown(x)}.`);
    const level = adagradStep(1, 0, 0, 0.5);
    return Array.isArray(level) && level.every(Number.isFinite)
      ? right("And on level ground it stays where it is.")
      : notYet("On level ground, with G still 0, it divides 0 by 0: add a tiny number under the bar.");
  },
});

const settledRun: Question = {
  id: "8.5",
  ask: "A run with RMSprop on x² that ends closer than 0.001 within 1000 steps.",
  hint: "A constant rate is either too slow or hovers: let it fall, with exponentialDecay.",
  judge(answer) {
    const run = answer as
      | Partial<{ rule: string; points: number[]; final: number; objective: { name: string } }>
      | undefined;
    if (typeof run?.final !== "number" || !Array.isArray(run.points))
      return notYet("Hand in the run itself, what descend returned.");
    if (run.rule !== "RMSprop") return notYet(`This run was made by ${shown(run.rule)}; take rmsprop().`);
    if (run.objective?.name !== "x²" || run.points[0] !== 10)
      return notYet("It should be a run on x² from 10.");
    if (run.points.length > 1001) return notYet("At most 1000 steps.");
    const distance = Math.abs(run.final);
    if (distance >= 0.001)
      return notYet(
        distance > 1
          ? "It has not arrived: the rate is too small, or falls too fast."
          : `It ends ${shown(distance)} away: it hovers. A smaller rate at the end would help.`,
      );
    return right("Bold at first, quiet in the end.");
  },
};

export const chapter08: readonly Question[] = [
  losingDemo,
  aboutOptimizers,
  critical,
  factor,
  rolling,
  adagradStep,
  settledRun,
];
