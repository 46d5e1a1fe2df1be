import { shown } from "../compare";
import { notYet, right } from "../feedback";
import { written } from "../written";

type Line = (x: number) => number;

interface Suspect {
  readonly value: Line;
  readonly gradient: Line;
  readonly step: (x: number, rate: number) => number;
}

const plain = (value: Line, gradient: Line): Suspect => ({
  value,
  gradient,
  step: (x, rate) => x - rate * gradient(x),
});
const square: Line = (x) => x * x;
const twice: Line = (x) => 2 * x;

/** What stands before the judge, what it is, and what to tell who does not see it. */
const suspects: readonly (readonly [Suspect, string, string])[] = [
  [plain(square, twice), "innocent", "an ordinary walk on x² is innocent"],
  [plain(square, (x) => x), "gradient", "a slope of x on x² lacks its factor 2"],
  [
    { ...plain(square, twice), step: (x, rate) => x + rate * 2 * x },
    "step",
    "this one goes uphill, though its slope is right",
  ],
  [
    { ...plain(square, twice), step: (x) => x - 0.1 * 2 * x },
    "step",
    "this one takes 0.1 for its rate, whatever rate it is given",
  ],
  [
    plain(square, (x) => Math.abs(2 * x)),
    "gradient",
    "this slope is right on one side of 0 only: check on both",
  ],
  [
    plain(
      (x) => x ** 4,
      (x) => 4 * x ** 3,
    ),
    "innocent",
    "x⁴ with the slope 4x³ is innocent; a coarse h or a strict tolerance blames it",
  ],
  [plain((x) => x * x + 100, twice), "innocent", "raised ground has the same slope"],
  [
    plain(
      (x) => x ** 3 - x,
      (x) => 3 * x ** 2,
    ),
    "gradient",
    "the slope of x³ − x is 3x² − 1",
  ],
];

/** The last exercise: a judge is judged by the programs that stand before it. */
export const diagnose = written("10.6", "diagnose", {
  ask: "Write diagnose(program).",
  hint: "Check the slope against the heights at several places on both sides of 0; only then check that step(x, rate) is x − rate · slope, with more than one rate.",
  judge(diagnose: (suspect: Suspect) => unknown) {
    const verdicts = suspects.map(([suspect]) => diagnose(suspect));
    const wrong = suspects.findIndex(([, truth], i) => verdicts[i] !== truth);
    if (wrong < 0) return right("Eight programs, eight verdicts.");
    const [, truth, why] = suspects[wrong] as (typeof suspects)[number];
    const said = shown(verdicts[wrong]);
    return notYet(
      `Program ${wrong + 1} of ${suspects.length} should be "${truth}"; you say ${said}: ${why}.`,
    );
  },
});
