import { randomState } from "../../random/random-state";
import { featuresData } from "../../regression/data/features-data";
import { LinearRegressionGD } from "../../regression/estimators/linear-regression-gd";
import { near, nearList, shown } from "../compare";
import { notYet, right } from "../feedback";
import { choice, numeric, type Question } from "../question";
import { written } from "../written";

const sameScaler = choice(
  "9.quiz",
  "A model was trained on standardized features. What has to happen to a new sample before it predicts?",
  {
    a: {
      text: "Nothing, the model has learned the scale",
      feedback: "Its weights belong to scaled features; on others it says nonsense, without an error.",
    },
    b: {
      text: "It is standardized with its own mean and deviation",
      feedback:
        "A single sample has no deviation, and other samples have another mean: the numbers would mean something else.",
    },
    c: {
      text: "It goes through the scaler that was fitted on the training data",
      right: true,
      feedback: "The same mean and the same scale, so that a number means the same as it did in training.",
    },
  },
);

const perSquareMeter = numeric(
  "9.quiz-2",
  "A price model was fitted on standardized areas: mean 100, standard deviation 40, and the weight found is 80. What does one square meter more cost?",
  {
    truth: 2,
    within: 1e-6,
    praise: "80 for each 40 square meters.",
    mistakes: [
      { value: 80, hint: "That is for one standard deviation more, which is 40 square meters." },
      { value: 0.8, hint: "Divide by the standard deviation, not by the mean." },
      { value: 3200, hint: "Divide by the standard deviation; do not multiply." },
      { value: 0.5, hint: "The other way round: 80 over 40." },
    ],
    hint: "80 is the price of one standard deviation, which is 40 square meters.",
  },
);

const { x, y } = featuresData(randomState(42), { n: 100, weights: [3, -2], bias: 5, noise: 0.5 });
const model = new LinearRegressionGD({ learningRate: 0.1, iterations: 500 }).fit(x, y);
const predictedFor = (sample: readonly number[]) => model.predict([sample])[0] as number;

const prediction = numeric("9.1", "What the model predicts for (2, −1)", {
  truth: predictedFor([2, -1]),
  within: 1e-6,
  praise: "5.05 + 2 · 3.10 + 1 · 2.09.",
  mistakes: [
    { value: predictedFor([0, 0]), hint: "That is the prediction for (0, 0), the bias." },
    { value: predictedFor([2, 1]), hint: "The second feature is −1." },
    { value: predictedFor([-1, 2]), hint: "The features are in the wrong order." },
    { value: 13, within: 1e-6, hint: "That is what the true line says; ask the model." },
  ],
  hint: "predict takes a list of samples: model.predict([[2, -1]]), and gives a list.",
});

const writeScore = written("9.2", "rSquared", {
  ask: "Write rSquared(y, predicted).",
  hint: "1 − (sum of squared misses) / (sum of squared distances from the mean).",
  judge(rSquared: (y: number[], predicted: number[]) => unknown) {
    const got = rSquared([1, 2, 3, 6], [1, 3, 3, 5]);
    if (near(got, 1)) return notYet("It says 1 for a model that misses.");
    if (near(got, 1 / 7)) return notYet("That is the share that is not explained: subtract it from 1.");
    if (near(got, 1 / 2))
      return notYet(
        "That is the mean of the squared misses. Compare their sum with that of a model that says the mean.",
      );
    if (near(got, 2 / 3)) return notYet("Square the misses and the distances before you add them up.");
    if (near(got, 1 - 2 / 50))
      return notYet("Take the squares about the mean of y in the denominator, not about 0.");
    if (near(got, 1 - 2 / 8))
      return notYet("The distances are measured from the mean of y, not of the predictions.");
    if (!near(got, 6 / 7))
      return notYet(
        `For y = [1, 2, 3, 6] and predictions [1, 3, 3, 5] it should be 6/7; it is ${shown(got)}.`,
      );
    return near(rSquared([1, 2, 3], [2, 2, 2]), 0)
      ? right("1 is perfect, 0 is no better than the mean.")
      : notYet("A model that always says the mean should score 0.");
  },
});

type Unscale = (
  weights: number[],
  bias: number,
  mean: number[],
  scale: number[],
) => { weights?: unknown; bias?: unknown } | null | undefined;

const unscale = written("9.3", "unscale", {
  ask: "Write unscale(weights, bias, mean, scale).",
  hint: "Multiply out b + w · (x − mean)/scale.",
  judge(unscale: Unscale) {
    const { weights, bias } = unscale([6, 2], 1, [3, 10], [2, 4]) ?? {};
    if (!Array.isArray(weights) || typeof bias !== "number")
      return notYet("It should return { weights, bias }.");
    if (near(weights[0], 12)) return notYet("Divide the weights by the scale; do not multiply.");
    if (near(weights[0], 6)) return notYet("The weights are still those for scaled features.");
    if (!near(weights[0], 3) || !near(weights[1], 0.5))
      return notYet(`The weights should become [3, 0.5]; they are ${shown(weights)}.`);
    if (near(bias, 1))
      return notYet("The weights are right. But scaling also subtracts the mean, and that changes the bias.");
    if (near(bias, 15)) return notYet("The mean is subtracted from x, so the bias becomes smaller.");
    if (near(bias, -37)) return notYet("Take the unscaled weights for the bias.");
    if (!near(bias, -13))
      return notYet(`The bias should become 1 − 3 · 3 − 0.5 · 10 = −13; it is ${shown(bias)}.`);
    return right("The same model, spoken in the units of the features.");
  },
});

type Stop = (losses: number[], tolerance: number, patience: number) => unknown;

const stopping = written("9.4", "shouldStop", {
  ask: "Write shouldStop(losses, tolerance, patience).",
  hint: "Go through the losses, keep the best so far, and count how many in a row were not lower by more than the tolerance.",
  judge(stop: Stop) {
    const cases: [number[], boolean, string][] = [
      [[10, 5, 2, 1, 0.5], false, "while the loss keeps falling it must go on"],
      [[10, 5, 5, 5, 5], true, "three in vain in a row are enough"],
      [[10, 5, 5, 5], false, "only two were in vain"],
      [[10, 5, 5, 4, 4, 4], false, "a success in between starts the count anew"],
      [[10, 5, 4.9999, 4.9998, 4.9997], true, "gains below the tolerance are in vain"],
      [[10, 5, 7, 6.5, 6], true, "compare with the best so far, not with the one before"],
    ];
    for (const [losses, wanted, why] of cases)
      if (stop([...losses], 0.001, 3) !== wanted)
        return notYet(
          `For [${losses.join(", ")}], tolerance 0.001 and patience 3 it should say ${wanted}: ${why}.`,
        );
    return right("That is the regressor's rule.");
  },
});

type Solve = (a: number, b: number, c: number, d: number, e: number, f: number) => unknown;

const solveTwo = written("9.5", "solve", {
  ask: "Write solve(a, b, c, d, e, f) for two equations.",
  hint: "Multiply the equations so that one unknown drops out when you subtract them.",
  judge(solve: Solve) {
    const got = solve(2, 1, 1, 3, 5, 10);
    if (!Array.isArray(got) || got.length !== 2) return notYet("It should return a list of two numbers.");
    if (nearList(got, [3, 1])) return notYet("Right numbers, wrong order: p comes first.");
    if (near(got[0], 2.5))
      return notYet("That ignores b and c: the equations are not independent of each other.");
    if (!nearList(got, [1, 3]))
      return notYet(`2p + q = 5 and p + 3q = 10 have the solution [1, 3]; it gives ${shown(got)}.`);
    try {
      const same = solve(1, 2, 2, 4, 3, 6);
      if (Array.isArray(same) && !same.every(Number.isFinite))
        return notYet(
          "For p + 2q = 3 and 2p + 4q = 6 it gives NaN in silence. Say so, with an error or in another way.",
        );
    } catch {
      // An error is what the exercise asks for.
    }
    return right("And no silent NaN.");
  },
});

export const chapter09: readonly Question[] = [
  sameScaler,
  perSquareMeter,
  prediction,
  writeScore,
  unscale,
  stopping,
  solveTwo,
];
