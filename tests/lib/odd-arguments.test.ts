import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as library from "../../lib/src/index";

const { descend, objectives, parabola, randomState } = library;

// biome-ignore lint/suspicious/noExplicitAny: what is passed here is wrong on purpose
type Anything = any;
const any = (value: unknown): Anything => value;

const square = parabola();
const run = descend(square, { start: 10, maxIterations: 5 });
const data = library.exactLineData();
const cost = library.meanSquaredError(data);
const map = library.learningRateErrors(square, { start: 10, count: 3, steps: 2 });
// biome-ignore lint/suspicious/noSparseArray: a hole is what is meant
const hole: Anything = [, [0, 0]];

/** What the fuzz has found, each with the line that it gets now: before, it got an error of the machine, a NaN or silence. */
const refused: Readonly<Record<string, () => unknown>> = {
  'readable: value must be a number, got "x"': () => library.readable(any("x")),
  "readable: digits must be a whole number from 1 to 100, got 0": () => library.readable(1, 0),
  "readablePoint: point must be a number or a list of numbers, got [1, nothing]": () =>
    library.readablePoint(any([1, undefined])),
  'normal: mean must be a finite number, got "\\u2028"': () => randomState(1).normal(any("\u2028"), 1),
  'parabola: options must be an object such as { start: 3 }, got "\\u202e"': () => parabola(any("\u202e")),
  "uniform: high - low must be a finite number, got Infinity": () => randomState(1).uniform(-1e308, 1e308),
  "choice: options must be an object such as { start: 3 }, got null": () =>
    randomState(1).choice([1], 1, any(null)),
  "featuresData: n must be a whole number from 1 to 250000, got 250001": () =>
    library.featuresData(randomState(1), { n: 250_001, weights: [1, 2, 3, 4] }),
  "linearData: random must be a stream such as randomState(42), got an object": () =>
    library.linearData({ ...randomState(1) }),
  'stationaryPoints: objective must be an objective such as parabola(), got ""': () =>
    library.stationaryPoints(any("")),
  "stationaryPoints: objective.minima must be a list such as [{ at: 0, value: 0 }], or [] where none is known, got null":
    () => library.stationaryPoints({ ...square, minima: any(null) }),
  "descend: objective.domain must be a list with a pair for each variable, such as [[-4, 4]], got []": () =>
    descend({ ...square, domain: [] }, { start: 1 }),
  "asRun: objective.value at 2 must be a number, got 1": () =>
    library.asRun({ ...square, value: any(() => 1n) }, [2]),
  "secant: objective.value at 1 must be a number, got 1": () =>
    library.secant({ ...square, value: any(() => 1n) }, 0, [0, 1]),
  "secant: window must be two numbers, the lower one first, such as [-4, 4], got [0, 1, null]": () =>
    library.secant(square, 0, [0, 1], { window: any([0, 1, null]) }),
  "fitLines: a fit's height at -0.2 must be a number, got 1": () =>
    library.fitLines({ x: [0, 10], y: [0, 1] }, [any(() => 1n)]),
  "secant: title must be a text, got a function": () =>
    library.secant(square, 0, [0, 1], { title: any(() => "x") }),
  "differenceErrors: title must be a text, got a function": () =>
    library.differenceErrors(square, 1, { title: any(() => "x") }),
  "differenceErrors: objective.gradient at 1 must be a number, got nothing": () =>
    library.differenceErrors({ ...square, gradient: any(() => undefined) }, 1),
  "differenceErrors: at must be a place with finite heights on both sides, got 1": () =>
    library.differenceErrors({ ...square, value: () => Number.NaN }, 1),
  "differenceErrors: at must be a place with finite heights on both sides, got 1e-300": () =>
    library.differenceErrors(library.fromFormula("log(x)"), 1e-300),
  "gradientField: window must be two stretches such as [[-4, 4], [-5, 5]], got [nothing, […]]": () =>
    library.gradientField(library.objectives.roundBowl, { window: hole }),
  "descend: objective.value at 1 must be a number, got nothing": () =>
    descend({ ...square, value: any(() => undefined) }, { start: 1 }),
  "descend: objective.value at 0.8 must be a number, got nothing": () =>
    descend({ ...square, value: (x) => (x > 0.9 ? x : any(undefined)) }, { start: 1 }),
  "descend: objective.gradient at (1, 2) must be a list of 2 numbers, got [1]": () =>
    descend({ ...objectives.roundBowl, gradient: () => [1] }, { start: [1, 2] }),
  "descend: what rule.step returns must be { x, state } with a number x, got 5": () =>
    descend(square, { start: 1, rule: { name: "mine", initial: 0, step: any(() => 5) } }),
  'descend: what rule.gradientAt returns must be a number, got "x"': () =>
    descend(square, {
      start: 1,
      rule: { ...library.gradientDescent, gradientAt: any(() => "x") } as Anything,
    }),
  "descend: learningRate.name must be a text, got nothing": () =>
    descend(square, { start: 1, learningRate: any({ rateAt: () => 1 }) }),
  "errorsOf: run must be a run, as descend(…) returns it, got null": () => library.errorsOf(any(null)),
  "predictedSlope: run.values must be a list of 6 numbers, got []": () =>
    library.predictedSlope({ ...run, verdict: run.verdict, values: [] }),
  "curveWithSteps: run.verdict must be the verdict of a run, with a kind and a sentence, got nothing": () =>
    library.curveWithSteps({ ...run, verdict: any(undefined) }),
  "curveWithSteps: title must be a text, got null": () => library.curveWithSteps(run, { title: any(null) }),
  "fittedSlope: errors must be a list of numbers, as errorsOf(…) returns it, got NaN": () =>
    library.fittedSlope(any(Number.NaN)),
  "conditionNumber: curvature must be a square list of rows of finite numbers, got [nothing, […]]": () =>
    library.conditionNumber(hole),
  "largestStableRate: curvature must be symmetric, got [[…], […]]": () =>
    library.largestStableRate([
      [1, 2],
      [3, 4],
    ]),
  "costGrid: first must be a list of finite numbers, not empty, got [nothing]": () =>
    library.costGrid(cost, new Array(1), [1]),
  "fitPath: fit must be what fitLine(…) returns, got 0": () => library.fitPath(any(0), cost),
  "fitPath: cost must be a cost of an intercept and a slope, as meanSquaredError(data) returns it, got an object":
    () => library.fitPath(library.fitLine(data), any(square)),
  "LinearRegressionGD.fit: x must be { rows, columns, data: Float64Array } with rows · columns entries, got rows [], columns 1, 1 entries":
    () => new library.LinearRegressionGD().fit(any({ rows: [], columns: 1, data: new Float64Array(1) }), [1]),
  "barTable: groups must be a list of names, got [nothing]": () =>
    library.barTable({ groups: new Array(1), values: { a: [1] } }),
  "fitLines: fits must be a list of lines such as { slope: 2, intercept: 1 }, got [nothing]": () =>
    library.fitLines(data, new Array(1)),
  "learningRateComparison: runs must be a run in one dimension, as descend(…) returns it, got nothing": () =>
    library.learningRateComparison(new Array(1)),
  'learningRateErrors: start must be a finite number, got ""': () =>
    library.learningRateErrors(square, { start: any("") }),
  "learningRateErrors: rates must be given where the minimum has no curvature that says which rates work, got nothing":
    () => library.learningRateErrors(objectives.quartic, { start: 1 }),
  "learningRateMap: map must be what learningRateErrors(…) returns, got an object": () =>
    library.learningRateMap({ ...map, lines: any(undefined) }),
  'luckCloud: variables must be two names such as ["intercept b", "slope w"], got []': () =>
    library.luckCloud(
      [
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      { variables: any([]) },
    ),
  "momentumRates: curvature must be a finite number or a Hessian matrix, got null": () =>
    library.momentumRates(any(null), { learningRate: 0.1 }),
  'predict: mistakes must be a list such as [{ value: 4, because: "…" }], got ""': () =>
    library.predict("x", { truth: 1, mistakes: any("") }),
  "show: thing must be a figure, an explorer, a table, a quiz or a text, got an object": () =>
    library.show({ caption: "", columns: ["x"], rows: [[any(3)]] }),
};

const line = (message: string) => ({ name: "ArgumentError", message, stack: message });

describe("what the fuzz has found", () => {
  for (const [message, call] of Object.entries(refused))
    test(message, () => assert.throws(call, line(message)));

  test("a million missing entries are named in a short line", () => {
    for (const call of [() => library.quiz(any(new Array(1e6))), () => library.answer(any(10n))])
      assert.throws(call, (error: Error) => error.name === "ArgumentError" && error.message.length < 600);
  });

  test("a figure that is a circle cannot be shown", () => {
    const figure: Anything = { ...library.curveWithSteps(run) };
    figure.layout = { ...figure.layout, figure };
    assert.throws(() => library.show(figure), /^ArgumentError: show: thing must be a figure/);
  });
});

describe("what the fuzz has found: results", () => {
  test("a run that comes back from where there is no height has left the domain", () => {
    const objective = library.fromFormula("log(x)");
    const walk = descend(objective, { start: -1, learningRate: 1, maxIterations: 3, stopAtNonFinite: false });
    assert.equal(walk.verdict.kind, "left the domain");
  });

  test("a corner has no linear rate, and its run is drawn all the same", () => {
    const walk = descend(objectives.corner, { start: 3, learningRate: 0.1, maxIterations: 9 });
    assert.equal(library.predictedSlope(walk), undefined);
    assert.equal(library.logError(walk).data.length, 1);
  });

  test("the largest numbers are not rounded up to infinity", () => {
    assert.equal(library.readable(Number.MAX_VALUE), "1.798e+308");
  });

  test("no sentence of a chart says NaN", () => {
    const lost = descend(library.fromFormula("log(x) + y^2", { variables: ["x", "y"] }), { start: [-1, 0] });
    assert.match(
      library.contourWithPath(lost).layout.meta.description,
      /to \(-1, 0\), where there is no height\./,
    );
    const far = descend(objectives.quartic, {
      start: 1e150,
      learningRate: 0,
      maxIterations: 1,
      stopAtNonFinite: false,
    });
    assert.match(library.curveWithSteps(far).layout.meta.description, /to x = no number\./);
  });

  test("a logarithmic axis has ticks where every error is 0, and where errors are worlds apart", () => {
    const still = descend(square, { start: 0 });
    const tiny = descend(square, { start: 5e-324, maxIterations: 0 });
    const huge = descend(square, { start: 1e300, maxIterations: 0 });
    for (const figure of [library.logError(still), library.logError([huge, tiny])])
      assert.ok(Number.isFinite((figure.layout.yaxis as { dtick: number }).dtick));
  });

  test("a million steps can be drawn, and are too many for a table", () => {
    const long = descend(square, { start: 10, learningRate: 1e-7, maxIterations: 1e6 });
    for (const draw of [library.curveWithSteps, library.stepByStep, library.costCurve, library.logError])
      assert.match(draw(long).layout.meta.description, /1000000 steps|digits a step/);
    assert.match(library.lossCurves(long.values).layout.meta.description, /in 1000000 steps/);
    const message = "iterationTable: every must be a whole number ≥ 101, got 1";
    assert.throws(() => library.iterationTable(long), line(message));
  });

  test("errors of a measured slope are drawn as far as there are heights", () => {
    const { layout, data } = library.differenceErrors(library.fromFormula("log(x)"), 0.5);
    assert.match(layout.meta.description, /looking to both sides errs by \d\S+ at best/);
    assert.equal((data[1] as Anything).y.at(-1), null);
  });

  test("an axis of momentum ends somewhere", () => {
    const { yaxis } = library.momentumRates(1e300, { learningRate: 1e-100 }).layout as Anything;
    assert.deepEqual(yaxis.range, [0, 1e6]);
  });

  test("what a learner's function returns is named, not printed as [object Object]", () => {
    const printed: string[] = [];
    const { log } = console;
    console.log = (text: string) => printed.push(text);
    try {
      library.answer("9.2", () => ({}));
      library.answer("7.quiz", any(new Map()));
    } finally {
      console.log = log;
    }
    assert.match(printed.join("\n"), /it is an object\.\n→ There is no answer an object;/);
  });
});
