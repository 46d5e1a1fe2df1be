import { near as isNear, shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, multiple, numeric, type Question } from "../question";
import { written } from "../written";

const whichCurve = choice(
  "10.quiz",
  "One of the two programs has a bug. Which of them do the curves convict?",
  {
    a: {
      text: "A, for its loss falls too slowly",
      feedback: "Slow is no crime: with this learning rate a right program may well be slow.",
    },
    b: {
      text: "B, for its loss falls too fast",
      feedback: "Too fast for what? A curve alone gives no speed limit, and most people would have kept B.",
    },
    c: {
      text: "Neither: both fall as a good loss should",
      right: true,
      feedback:
        "A falling loss shows that a program does something useful, not that it does what its formula says.",
    },
  },
);

const xor = numeric("10.quiz-2", "What is `10 ^ 2` in TypeScript?", {
  truth: 8,
  within: 0,
  praise: "In binary, 1010 and 0010 differ in one place: 1000, which is 8.",
  mistakes: [
    { value: 100, hint: "So it is in mathematics and in a spreadsheet. In TypeScript ^ is not a power." },
    { value: 12, hint: "It does not add either. ^ compares the two numbers bit by bit." },
    {
      value: 10,
      hint: 'That would be "or". ^ keeps the bits in which the two differ: write 10 and 2 in binary.',
    },
    {
      value: 2,
      hint: 'That would be "and". ^ keeps the bits in which the two differ: write 10 and 2 in binary.',
    },
  ],
  hint: "^ works on bits and keeps those in which the two numbers differ: 10 is 1010, 2 is 0010.",
});

const alias = choice("10.quiz-3", "In which line of this program does the bug sit?", {
  a: {
    text: "`const old = theta;`",
    right: true,
    feedback:
      "It makes a second name for the same list, not a copy. From then on old changes whenever theta does.",
  },
  b: {
    text: "`theta[j] = old[j] - 0.6 * valley.gradient(old)[j];`",
    feedback: "This line says what the formula says, if only old were the old place. Is it?",
  },
  c: {
    text: "`path.push([...theta]);`",
    feedback: "The three dots make a copy, as they should: the path stays what it was.",
  },
});

const sameAnswer = choice("10.quiz-4", "A program answers 415 for a house of any size. What has it done?", {
  a: {
    text: "It has predicted with areas that were not scaled",
    feedback: "Then a large house would cost millions, not 415.",
  },
  b: {
    text: "It has scaled each new house with the mean and the spread of that one house",
    right: true,
    feedback:
      "A single house is its own mean, so it is scaled to 0, and 415 is the price of an average house.",
  },
  c: {
    text: "It has not learned: its weight is 0",
    feedback: "The same model answers 400 for 120 m² when it is asked properly.",
  },
});

const convict = multiple(
  "10.quiz-5",
  "A loss falls smoothly to a low value. Which bugs can the program still have?",
  {
    a: {
      text: "Its gradient is four times too large",
      right: true,
      feedback: "Then the rate is in truth four times as large.",
    },
    b: {
      text: "It updates one parameter after the other",
      right: true,
      feedback: "It still ends where the gradient is 0.",
    },
    c: {
      text: "The loss is reported in the wrong unit",
      right: true,
      feedback: "A loss times 10000 falls just as smoothly.",
    },
    d: { text: "It steps along the gradient instead of against it", feedback: "Then the loss would rise." },
  },
  "A falling loss clears a program of going uphill, and of little else.",
);

const smallestStep = choice("10.quiz-6", "Why is h = 1e-12 a bad step for a gradient check?", {
  a: {
    text: "The formula is less exact for small h",
    feedback: "The formula gets ever better. It is the subtraction that suffers.",
  },
  b: {
    text: "The two heights then agree in nearly all digits, and their difference is mostly rounding",
    right: true,
    feedback: "Of sixteen digits twelve cancel; the four that are left are all you get.",
  },
  c: { text: "It takes too long", feedback: "Two looks are two looks, whatever h is." },
});

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

const diagnose = written("10.6", "diagnose", {
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

/** Slopes that were measured are not exact. */
const near = (got: unknown, wanted: number) => isNear(got, wanted, 1e-6);

export const chapter10: readonly Question[] = [
  whichCurve,
  xor,
  alias,
  sameAnswer,
  convict,
  smallestStep,
  halfMeanSquare,
  goodStep,
  relativeGap,
  nextPoint,
  ratesOf,
  diagnose,
];
