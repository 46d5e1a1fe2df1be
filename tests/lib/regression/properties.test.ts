import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import fc from "fast-check";
import * as library from "../../../lib/src/index";
import { count, data, flag, list, number, odd, options, rarely, rate } from "./support/arbitrary";

const { ArgumentError, randomState } = library;

const picture = (value: unknown) => inspect(value, { depth: 9, maxArrayLength: null, maxStringLength: null });

/** All numbers in a result, whatever it is made of. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (ArrayBuffer.isView(value)) return [...(value as Float64Array)];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Calls with odd arguments: there must be a result without a hidden NaN, or a refusal in one line; and arguments stay as they were. */
function holds(arbitraries: readonly fc.Arbitrary<unknown>[], call: (...values: never[]) => unknown): void {
  let results = 0;
  let refusals = 0;
  fc.assert(
    fc.property(fc.tuple(...arbitraries), (values) => {
      const before = picture(values);
      try {
        const result = call(...(values as never[]));
        results++;
        assert.ok(numbersIn(result).every(Number.isFinite), `not finite: ${picture(result)}`);
      } catch (error) {
        if (!(error instanceof ArgumentError)) throw error;
        refusals++;
        assert.match(error.message, /^\w+(\.\w+)?: [^\n]{5,300}$/);
      }
      assert.equal(picture(values), before);
    }),
    { numRuns: 1500 },
  );
  assert.ok(results > 50 && refusals > 50, `${results} results and ${refusals} refusals show too little`);
}

/** A diverged fit may hold numbers that are not finite: its verdict says so, and it must not predict. */
function unlessDiverged<Fit extends { readonly verdict: library.FitVerdict }>(
  fit: Fit,
  rest: (fit: Fit) => unknown,
) {
  if (fit.verdict.kind !== "diverged") return rest(fit);
  assert.throws(() => rest(fit), ArgumentError);
  return undefined;
}

/** R² has no lower end: a model that is far enough off scores −∞, but never more than 1 and never NaN. */
function finiteUnlessHopeless(score: number): number {
  assert.ok(score <= 1, String(score));
  return Math.max(score, -1);
}

const stream = fc.oneof({ weight: 9, arbitrary: fc.nat().map(randomState) }, { weight: 1, arbitrary: odd });
const points = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 });

test("data generators", () => {
  const noise = { n: count, noise: number };
  holds([stream, options({ ...noise, slope: number, intercept: number })], library.linearData);
  holds([stream, options({ ...noise, weights: list, bias: number })], library.featuresData);
  holds([options({ m: count, slope: number, intercept: number })], library.exactLineData);
  holds([number, number, count], library.linspace);
});

for (const costOf of [library.meanSquaredError, library.halfMeanSquaredError]) {
  test(`${costOf.name}, and what it says at points`, () => {
    const names = fc.oneof(odd, fc.constantFrom(["b", "w"], ["a"]));
    holds(
      [data, options({ intercept: flag, variables: names }), points],
      (samples, given, place: number[]) => {
        const cost = costOf(samples, given) as unknown as library.LinearCost & library.SlopeCost;
        const isList = "hessian" in cost;
        const point = (isList ? place.slice(0, cost.variables.length) : place[0]) as never;
        // Far up a cost may be larger than any number, but never unknown.
        const heights = numbersIn([cost.value(point), cost.gradient(point)]);
        assert.ok(!heights.some(Number.isNaN), picture(heights));
        return [cost.curvature(point), cost.minima, cost.domain];
      },
    );
  });
}

test("costGrid", () => {
  const cost = library.meanSquaredError({ x: [0, 1, 2], y: [1, 3, 4] });
  holds([fc.oneof(fc.constant(cost), odd), list, list], library.costGrid);
});

test("normalEquation", () => {
  holds([data, options({ intercept: flag })], library.normalEquation);
});

test("fitLine", () => {
  const known = {
    learningRate: rate,
    iterations: count,
    random: stream,
    stopAtNonFinite: flag,
    batchSize: count,
  };
  const start = fc.record({ slope: number, intercept: number });
  const method = rarely(fc.constantFrom("batch", "stochastic", "minibatch"));
  const settings = options({ ...known, method, start: rarely(start) });
  holds([data, settings], (samples, given) => {
    const fit = library.fitLine(samples, given);
    assert.equal(fit.lines.length, fit.losses.length);
    return fit.verdict.kind === "diverged" ? undefined : fit;
  });
});

test("LinearRegressionGD", () => {
  const known = { learningRate: rate, iterations: count, fitIntercept: flag, stopAtNonFinite: flag };
  holds([options(known), data, data], (given, samples: Data, others: Data) => {
    const model = new library.LinearRegressionGD(given).fit(samples.x, samples.y);
    return unlessDiverged(model, ({ weights, bias, loss, lossHistory }) => [
      ...[weights, bias, loss, lossHistory, finiteUnlessHopeless(model.score(samples.x, samples.y))],
      model.predict(samples.x),
      predictedFor(model, others),
    ]);
  });
});

test("SGDRegressor", () => {
  const known = {
    initialLearningRate: rate,
    penaltyStrength: rate,
    learningRatePower: rate,
    maxIterations: count,
  };
  const more = {
    tolerance: number,
    patience: count,
    shuffle: flag,
    fitIntercept: flag,
    randomState: count,
    penalty: fc.oneof(odd, fc.constantFrom("l2", null)),
  };
  holds([options({ ...known, ...more }), data, data], (given, samples: Data, others: Data) => {
    const model = new library.SGDRegressor(given).fit(samples.x, samples.y);
    return unlessDiverged(model, ({ coefficients, intercept, lossHistory }) => [
      ...[coefficients, intercept, lossHistory, finiteUnlessHopeless(model.score(samples.x, samples.y))],
      model.predict(samples.x),
      predictedFor(model, others),
    ]);
  });
});

test("StandardScaler and PolynomialFeatures", () => {
  holds([data, data], (samples: Data, others: Data) => {
    const scaler = new library.StandardScaler().fit(samples.x);
    return [scaler.mean, scaler.scale, scaler.transform(samples.x), scaler.inverseTransform(others.x)];
  });
  const known = { degree: count, includeBias: flag, interactionOnly: flag };
  holds([options(known), data, data], (given, samples: Data, others: Data) => {
    const features = new library.PolynomialFeatures(given).fit(samples.x);
    return [features.powers, features.transform(samples.x), features.transform(others.x)];
  });
});

type Data = { readonly x: never; readonly y: never };

/** Other features may not fit the model: that is refused, not predicted. */
function predictedFor(model: { predict(x: never): number[] }, { x }: Data): number[] {
  return model.predict(x);
}
