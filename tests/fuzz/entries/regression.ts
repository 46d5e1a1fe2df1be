import assert from "node:assert/strict";
import fc from "fast-check";
import * as library from "../../../lib/src/index";
import type { Entry } from "../judge";
import { lineData, measured, options, rate, real, schedule, share, stream, whole } from "../values/good";

type Samples = { readonly x: never; readonly y: never };

/** Samples with one to three features, in every form that the library knows. */
const samples = fc
  .tuple(whole(1, 6), whole(1, 3), fc.constantFrom("rows", "matrix", "list"))
  .chain(([rows, columns, form]) => {
    const numbers = (length: number) => fc.array(measured, { minLength: length, maxLength: length });
    return fc.record({ x: numbers(rows * columns), y: numbers(rows) }).map(({ x, y }) => {
      if (form === "list") return { x: x.slice(0, rows), y };
      if (form === "matrix") return { x: { rows, columns, data: Float64Array.from(x) }, y };
      return { x: y.map((_, i) => x.slice(i * columns, (i + 1) * columns)), y };
    });
  });

const noise = fc.constantFrom(0, 0.1, 1);
const flag = fc.boolean();

const diverged = ({ verdict }: { readonly verdict: library.FitVerdict }) => verdict.kind === "diverged";

/** A verdict in words, and a prediction only where there are numbers to predict with. */
function judged(model: library.LinearRegressionGD | library.SGDRegressor, { x, y }: Samples): unknown {
  assert.match(model.verdict.sentence, /^\p{Lu}[^\n]{10,300}\.$/u);
  if (diverged(model)) {
    assert.throws(() => model.predict(x), library.ArgumentError);
    return undefined;
  }
  // R² has no lower end: a model that is far enough off scores −∞, but never more than 1 and never NaN.
  const score = model.score(x, y);
  assert.ok(score <= 1, `score ${score}`);
  return model.predict(x);
}

const gd = { learningRate: rate, iterations: whole(0, 30), fitIntercept: flag, stopAtNonFinite: flag };
const sgd = {
  ...{
    penalty: fc.constantFrom("l2", null),
    penaltyStrength: share,
    learningRateSchedule: fc.constantFrom("inverseScaling", "constant"),
  },
  ...{
    initialLearningRate: share,
    learningRatePower: share,
    maxIterations: whole(1, 12),
    tolerance: fc.constantFrom(1e-3, null),
  },
  ...{ patience: whole(1, 5), shuffle: flag, randomState: whole(0, 99), fitIntercept: flag },
};

type Model = typeof library.LinearRegressionGD | typeof library.SGDRegressor;

/** A model: made, fitted, asked; each step may be refused in its own name. */
const model = (
  of: string,
  Kind: Model,
  known: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): readonly Entry[] => [
  { of, args: fc.tuple(options(known)), call: (given: never) => void new Kind(given) },
  {
    of: `${of}.fit`,
    args: fc.tuple(options(known), samples),
    helpers: [of, `${of}.predict`, `${of}.score`],
    call: (given: never, all: Samples) => judged(new Kind(given).fit(all?.x, all?.y), all),
  },
  ...(["predict", "score"] as const).map((name) => ({
    of: `${of}.${name}`,
    args: fc.tuple(samples, samples),
    // Scoring predicts.
    helpers: [`${of}.fit`, `${of}.predict`],
    call: (learned: Samples, asked: Samples) => {
      const fitted = new Kind().fit(learned?.x, learned?.y);
      return name === "predict" ? fitted.predict(asked?.x) : fitted.score(asked?.x, asked?.y);
    },
  })),
];

const transformer = (
  of: string,
  make: (given: never) => Transformer,
  known: Record<string, fc.Arbitrary<unknown>>,
): readonly Entry[] =>
  (["fit", "transform", "fitTransform", "inverseTransform", "featureNames"] as const)
    .filter((name) => name in make({} as never))
    .map((name) => ({
      of: `${of}.${name}`,
      args: fc.tuple(options(known), samples, samples),
      helpers: [of, `${of}.fit`, `${of}.transform`],
      call: (given: never, all: Samples, others: Samples) => asked(make(given), name, all, others),
    }));

type Transformer = library.StandardScaler | library.PolynomialFeatures;

function asked(maker: Transformer, name: string, all: Samples, others: Samples): unknown {
  const x = all?.x as never;
  if (name === "fitTransform") return maker.fitTransform(x);
  const fitted = maker.fit(x);
  if (name === "fit") return "powers" in fitted ? fitted.powers : [fitted.mean, fitted.scale];
  if (name === "featureNames") return (fitted as library.PolynomialFeatures).featureNames(others?.x);
  return (fitted as unknown as Record<string, (x: never) => unknown>)[name]?.(others?.x);
}

const costOf = (make: typeof library.meanSquaredError): Entry => ({
  of: make.name,
  args: fc.tuple(
    fc.oneof(samples, lineData),
    options({ intercept: flag, variables: fc.constantFrom(["b", "w"], ["a"]) }),
  ),
  call: make as Entry["call"],
  check: (cost: library.Objective<library.Point>) => {
    const place = "hessian" in cost ? cost.variables.map(() => 1) : 1;
    // Far up a cost may be larger than any number, but never unknown.
    const heights = [cost.value(place), cost.gradient(place), cost.curvature?.(place)].flat(3);
    assert.ok(!heights.some(Number.isNaN), `${heights}`);
  },
});

const fitOptions = options({
  ...{
    method: fc.constantFrom("batch", "stochastic", "minibatch"),
    learningRate: fc.oneof(rate, schedule),
    iterations: whole(0, 20),
  },
  ...{
    batchSize: whole(1, 9),
    random: stream,
    start: fc.record({ slope: real, intercept: real }),
    stopAtNonFinite: flag,
  },
});

const costs = samples.map((all) => library.meanSquaredError(all as never));
const axis = fc.array(real, { minLength: 1, maxLength: 5 });

const fits = fc
  .tuple(lineData, whole(0, 20), rate)
  .map(([data, iterations, learningRate]) => [
    library.fitLine(data, { iterations, learningRate }),
    library.meanSquaredError(data),
  ]);

export const regression: readonly Entry[] = [
  {
    of: "linearData",
    args: fc.tuple(stream, options({ n: whole(1, 20), slope: real, intercept: real, noise })),
    call: library.linearData,
  },
  {
    of: "featuresData",
    args: fc.tuple(
      stream,
      options({ n: whole(1, 9), weights: fc.array(real, { minLength: 1, maxLength: 3 }), bias: real, noise }),
    ),
    call: library.featuresData,
  },
  {
    of: "exactLineData",
    args: fc.tuple(options({ m: whole(1, 20), slope: real, intercept: real })),
    call: library.exactLineData,
  },
  costOf(library.meanSquaredError),
  costOf(library.halfMeanSquaredError),
  { of: "costGrid", args: fc.tuple(costs, axis, axis), call: library.costGrid },
  {
    of: "normalEquation",
    args: fc.tuple(samples, options({ intercept: flag })),
    call: library.normalEquation,
  },
  { of: "fitLine", args: fc.tuple(lineData, fitOptions), call: library.fitLine, mayBeUnknown: diverged },
  { of: "fitPath", args: fits, call: library.fitPath as Entry["call"], mayBeUnknown: diverged as never },
  ...model("LinearRegressionGD", library.LinearRegressionGD, gd),
  ...model("SGDRegressor", library.SGDRegressor, sgd),
  { of: "StandardScaler", args: fc.constant([]), call: () => void new library.StandardScaler() },
  ...transformer("StandardScaler", () => new library.StandardScaler(), {}),
  {
    of: "PolynomialFeatures",
    args: fc.tuple(options({ degree: whole(0, 4), includeBias: flag, interactionOnly: flag })),
    call: (given: never) => void new library.PolynomialFeatures(given),
  },
  ...transformer("PolynomialFeatures", (given) => new library.PolynomialFeatures(given), {
    degree: whole(0, 4),
    includeBias: flag,
  }),
];
