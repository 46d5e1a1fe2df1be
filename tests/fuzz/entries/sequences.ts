import assert from "node:assert/strict";
import fc from "fast-check";
import { explorers } from "../../../lib/src/explorers/registry";
import * as library from "../../../lib/src/index";
import { judgeQuiz } from "../../../lib/src/lessons/judge-quiz";
import { questions } from "../../../lib/src/lessons/questions";
import { bundleOf } from "../../../lib/src/notebook/show";
import type { Entry } from "../judge";
import { measured, place, rate, real, rule, schedule, share, whole } from "../values/good";
import { anyState } from "../values/states";
import { isFigure } from "./charts";
import { noStart } from "./lessons";
import { formula } from "./objectives";

/** Calls as a learner chains them, each with what the last one gave. Any of them may refuse, in its own name. */
const sequence = (
  of: string,
  args: fc.Arbitrary<readonly unknown[]>,
  call: Entry["call"],
  cost: number,
): Entry => ({
  of,
  args,
  call: (...values) => void call(...values),
  spoilt: false,
  helpers: Object.keys(library),
  cost,
});

type Shown = Parameters<typeof library.show>[0];

/** Everything that is shown leaves the kernel as JSON. */
function shown(things: readonly Shown[]): void {
  for (const thing of things) {
    const bundle = bundleOf(thing);
    assert.ok(JSON.stringify(bundle).length > 2);
    const figure = bundle["application/vnd.plotly.v1+json"];
    if (figure !== undefined) isFigure(figure as library.Figure);
  }
}

const walking = fc.record({
  start: real,
  learningRate: fc.oneof(rate, schedule),
  maxIterations: whole(0, 60),
  rule,
});

const alongALine = sequence(
  "formula, stationary points, descent, charts",
  fc.tuple(formula, walking),
  (text: string, options: library.DescendOptions) => {
    const objective = library.fromFormula(text);
    const run = library.descend(objective, options);
    shown([
      library.curveWithSteps(run),
      library.costCurve(run),
      library.stepByStep(run),
      library.learningRateComparison([run, run]),
      library.lossCurves({ heights: run.values }, { axis: "log" }),
      library.iterationTable(run),
      library.learningRateTable([run]),
      ...(objective.minima.length > 0 ? [library.logError(run)] : []),
      run.verdict.sentence,
    ]);
    for (const { at, curvature } of objective.stationaryPoints) {
      library.descend(objective, { start: at, maxIterations: 3 });
      if (curvature > 0) assert.ok(library.bestRate(curvature) < library.largestStableRate(curvature));
    }
  },
  30,
);

const planeFormulas = [
  "x^2 + 3*y^2",
  "x*y",
  "(1-x)^2 + 100*(y-x^2)^2",
  "log(x) + y^2",
  "exp(x*y)",
  "sin(x)*y",
  "1/(x*y)",
  "x",
];

const inThePlane = sequence(
  "formula of two, descents, maps",
  fc.tuple(
    fc.constantFrom(...planeFormulas),
    fc.array(fc.tuple(place, rate, rule), { minLength: 1, maxLength: 3 }),
  ),
  (text: string, walks: readonly [readonly number[], number, library.Rule][]) => {
    const objective = library.fromFormula(text, { variables: ["x", "y"] });
    const runs = walks.map(([start, learningRate, rule]) =>
      library.descend(objective, { start, learningRate, rule, maxIterations: 30 }),
    );
    shown([
      library.contourWithPath(runs, { gridSize: 9 }),
      library.surfaceWithPath(runs, { gridSize: 9 }),
      library.optimizerRace(runs, { gridSize: 9, stops: 4 }),
      library.gradientField(objective, { count: 5, runs }),
      library.lossCurves(Object.fromEntries(runs.map((run, i) => [`walk ${i}`, run.values]))),
    ]);
  },
  30,
);

const fitting = sequence(
  "data, fits, charts",
  fc.tuple(whole(0, 99), whole(2, 40), rate, fc.constantFrom("batch", "stochastic", "minibatch")),
  (seed: number, n: number, learningRate: number, method: library.FitMethod) => {
    const random = library.randomState(seed);
    const data = library.linearData(random, { n });
    const fit = library.fitLine(data, { method, learningRate, iterations: 20, random });
    const cost = library.meanSquaredError(data);
    const { weights, bias, sentence } = library.normalEquation(data);
    const ends = [1, 2, 3].map(() => {
      const { slope, intercept } = library.fitLine(data, { method, learningRate, iterations: 5, random });
      return [intercept, slope];
    });
    shown([
      library.fitLines(data, fit.lines, { truth: { slope: weights[0] as number, intercept: bias } }),
      library.lossCurves(fit.losses),
      library.contourWithPath(library.fitPath(fit, cost), { gridSize: 9 }),
      library.surfaceWithPath(library.descend(cost, { start: [0, 0], learningRate: 0.1 }), { gridSize: 9 }),
      ...(ends.flat().every(Number.isFinite) ? [library.luckCloud(ends)] : []),
      sentence,
      fit.verdict.sentence,
    ]);
    library.costGrid(cost, library.linspace(-4, 4, 9), library.linspace(-5, 5, 9));
  },
  20,
);

const learning = sequence(
  "features, scaling, regressors",
  fc.tuple(
    fc.array(fc.tuple(measured, measured, measured), { minLength: 1, maxLength: 9 }),
    whole(0, 3),
    share,
  ),
  (rows: readonly (readonly [number, number, number])[], degree: number, learningRate: number) => {
    const y = rows.map(([, , last]) => last);
    const features = new library.PolynomialFeatures({ degree, includeBias: false });
    const x = new library.StandardScaler().fitTransform(features.fitTransform(rows.map(([a, b]) => [a, b])));
    const models = [
      new library.LinearRegressionGD({ learningRate, iterations: 20 }),
      new library.SGDRegressor({ initialLearningRate: learningRate, maxIterations: 9, randomState: 1 }),
    ];
    for (const model of models) {
      const { verdict, lossHistory } = model.fit(x, y);
      shown([verdict.sentence, ...(lossHistory.length > 0 ? [library.lossCurves(lossHistory)] : [])]);
      if (verdict.kind !== "diverged")
        assert.ok(model.predict(x).every(Number.isFinite) && model.score(x, y) <= 1);
    }
  },
  5,
);

/** Every state of every explorer has pictures, words and code. A start outside a function's domain is refused. */
const exploring = Object.entries(explorers).map(([kind, explorer]) => ({
  ...sequence(
    `explorer ${kind}: any state`,
    fc.tuple(anyState(explorer)),
    (state: library.ExplorerState) => {
      const { panels, verdict, rule, code } = explorer.view(state, library.fromFormula);
      for (const draw of panels) isFigure(draw());
      assert.match(verdict, /^[^\n]{10,1000}$/);
      assert.doesNotMatch(`${verdict}${rule ?? ""}${code}`, /NaN|undefined|null|\[object/);
    },
    60,
  ),
  says: noStart,
}));

const quizzes = questions.flatMap(({ quiz }) => quiz ?? []);
const answers = fc.oneof(
  fc.constantFrom("a", "b", "c", "a, b", "ABC", "", "z", "\u202e"),
  real,
  fc.double(),
  fc.anything(),
);

const answering = sequence(
  "quizzes: any answer",
  fc.tuple(fc.constantFrom(...quizzes), answers),
  (quiz: library.Quiz, answer: unknown) => {
    shown([quiz]);
    const { message } = judgeQuiz(quiz, answer);
    assert.ok(message.length > 3 && message.length < 2000);
    assert.doesNotMatch(message, /\[object/);
  },
  1,
);

const marathon = sequence(
  "a million steps, drawn",
  fc.tuple(fc.constantFrom(1e5, 1e6), fc.constantFrom(1e-9, 0.1, 1, 1.0000001)),
  (maxIterations: number, learningRate: number) => {
    const run = library.descend(library.parabola(), { start: 10, learningRate, maxIterations });
    shown([
      library.curveWithSteps(run),
      library.stepByStep(run),
      library.logError(run),
      library.lossCurves(run.values),
    ]);
  },
  1500,
);

export const sequences: readonly Entry[] = [
  ...[alongALine, inThePlane, fitting, learning],
  ...exploring,
  answering,
  marathon,
];
