import { ArgumentError } from "../../arguments";
import { descend } from "../../descent/descend";
import type { FormulaObjective } from "../../objectives/formula/formula-on-a-line";
import { fromFormula } from "../../objectives/formula/from-formula";
import { shown } from "../compare";
import { type Feedback, notYet, right } from "../feedback";
import { choice, numeric, type Question } from "../question";
import { written } from "../written";

const levelGround = choice(
  "4.quiz",
  "A run on an unknown function has stopped: the slope is below the tolerance. What is certain?",
  {
    a: {
      text: "It is at the lowest place there is",
      feedback: "Descent never compares valleys: a deeper one may lie behind the next hill.",
    },
    b: {
      text: "It is at a local minimum",
      feedback: "It may be a shelf, or the very top of a hill on which the walk began.",
    },
    c: {
      text: "The ground is nearly level there, and nothing more",
      right: true,
      feedback: "The slope knows one place and one number. The curvature would tell a bottom from a shelf.",
    },
  },
);

const ownFormula: Question = {
  id: "4.1",
  ask: "A formula with a minimum at 2 that is not a parabola.",
  hint: 'Write your formula as text, such as answer("4.1", "(x - 2)^2").',
  judge: (answer) => judgeFormula(answer, judgeMinimumAtTwo),
};

function judgeMinimumAtTwo({ stationaryPoints, curvature }: FormulaObjective): Feedback {
  const near = stationaryPoints.filter(({ at }) => Math.abs(at - 2) < 1e-3);
  const kinds = stationaryPoints.map(({ at, kind }) => `${kind} at ${Number(at.toPrecision(4))}`).join(", ");
  if (near.length === 0)
    return notYet(`It has no level place at 2 (it has ${kinds || "none"} between −5 and 5).`);
  if (near.every(({ kind }) => kind !== "minimum"))
    return notYet(`At 2 it has a ${near[0]?.kind}, not a minimum.`);
  if ([0, 1, 3].every((x) => Math.abs((curvature?.(x) ?? 0) - (curvature?.(2) ?? 0)) < 1e-9))
    return notYet("A fine minimum, but its curvature is the same everywhere: that is a parabola.");
  return right("A minimum at 2, and no parabola.");
}

/** Judges what a formula describes; text that is no formula gets the reason. */
function judgeFormula(answer: unknown, judge: (objective: FormulaObjective) => Feedback): Feedback {
  if (typeof answer !== "string") return notYet("Hand in the formula as text, between quotation marks.");
  let objective: FormulaObjective;
  try {
    objective = fromFormula(answer);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return notYet(`That formula cannot be used: ${error.message.replace(/^fromFormula: /, "")}.`);
  }
  return judge(objective);
}

const bestRate = numeric("4.2", "The best learning rate at the minimum of e^x + e^−x", {
  truth: 0.5,
  within: 1e-6,
  praise: "One over the curvature 2 at x = 0.",
  mistakes: [
    { value: 1, hint: "That is the largest stable rate, 2/λ. The best is half of it." },
    {
      value: 2,
      hint: "2 is the curvature at the minimum. The best rate is one over it.",
    },
  ],
  hint: "Where is the minimum? Put that place into the curvature, and take one over it.",
});

type KindOf = (slope: (x: number) => number, x: number) => unknown;

const kindOf = written("4.3", "kindOf", {
  ask: 'Write kindOf(slope, x): "minimum", "maximum" or "shelf".',
  hint: "The slope at x is 0. Look at its sign a little to the left and a little to the right.",
  judge(kindOf: KindOf) {
    const cases: [string, (x: number) => number, number, string][] = [
      ["x² at 0", (x) => 2 * x, 0, "minimum"],
      ["−x² at 0", (x) => -2 * x, 0, "maximum"],
      ["x³ at 0", (x) => 3 * x * x, 0, "shelf"],
      ["−x³ at 0", (x) => -3 * x * x, 0, "shelf"],
      ["x⁴ at 0, where the curvature is 0", (x) => 4 * x ** 3, 0, "minimum"],
      ["(x − 3)² at 3", (x) => 2 * (x - 3), 3, "minimum"],
    ];
    for (const [what, slope, x, wanted] of cases) {
      const got = kindOf(slope, x);
      if (got !== wanted) return notYet(`For ${what} it should say "${wanted}"; it says ${shown(got)}.`);
    }
    return right("A bottom goes down before it and up behind it, even where the curvature is 0.");
  },
});

type Multistart = (
  walkFrom: (start: number) => { final: number; height: number },
  starts: number[],
) => unknown;

const multistart = written("4.4", "lowest", {
  ask: "Write lowest(walkFrom, starts): the lowest place found from any of the starts.",
  hint: "Walk from every start, and keep the ending with the smallest height.",
  judge(lowest: Multistart) {
    const heights: Record<number, number> = { 1: 5, 2: -3, 3: 0, 4: 7 };
    const asked = new Set<number>();
    const walkFrom = (start: number) => {
      asked.add(start);
      return { final: start * 10, height: heights[start] ?? 99 };
    };
    const found = lowest(walkFrom, [4, 1, 2, 3]);
    if (asked.size < 4) return notYet(`It walks from ${asked.size} of 4 starts only.`);
    if (found === 10) return notYet("It gives the smallest place, not the place with the smallest height.");
    if (found === -3) return notYet("That is the height of the lowest ending; give the place, its final.");
    if (found === 2) return notYet("That is the start of the best walk; give the place where it ends.");
    return found === 20
      ? right("Several walks, one comparison: multistart.")
      : notYet(`The lowest ending is at 20; it gives ${shown(found)}.`);
  },
});

const cyclingFormula: Question = {
  id: "4.5",
  ask: "A formula on which the walk from 1 with learning rate 0.1 cycles, and which is no parabola.",
  hint: "The curvature at the minimum must be a little larger than 20, and the curve steeper on one side.",
  judge: (answer) => judgeFormula(answer, judgeCycle),
};

function judgeCycle(objective: FormulaObjective): Feedback {
  const { verdict } = descend(objective, { start: 1, learningRate: 0.1, maxIterations: 5000 });
  if (verdict.kind !== "cycling")
    return notYet(
      `The walk does something else: ${verdict.sentence} Look at the curvature at the minimum: 2/α is 20.`,
    );
  if (
    [0, 0.3, 1].every(
      (x) => Math.abs((objective.curvature?.(x) ?? 0) - (objective.curvature?.(0.5) ?? 0)) < 1e-9,
    )
  )
    return notYet(
      "It cycles, but it is a parabola, where this happens at one single rate. Look for a curve with curvature that changes.",
    );
  return right(`${verdict.sentence.replace(/\.$/, "")}, and the curve is no parabola.`);
}

export const chapter04: readonly Question[] = [
  levelGround,
  ownFormula,
  bestRate,
  kindOf,
  multistart,
  cyclingFormula,
];
