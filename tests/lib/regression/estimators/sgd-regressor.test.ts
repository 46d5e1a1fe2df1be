import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArgumentError } from "../../../../lib/src/arguments";
import { randomState } from "../../../../lib/src/random/random-state";
import { featuresData } from "../../../../lib/src/regression/data/features-data";
import type { SGDRegressorOptions } from "../../../../lib/src/regression/estimators/sgd-options";
import { SGDRegressor } from "../../../../lib/src/regression/estimators/sgd-regressor";

const data = featuresData(randomState(1), { n: 80, weights: [2, -1], bias: 3, noise: 0.1 });
const small = fc.double({ min: -3, max: 3, noNaN: true });

test("a step goes against the slope of half the squared error and the penalty, by central differences", () => {
  const learningRate = 0.1;
  const penaltyStrength = 0.2;
  fc.assert(
    fc.property(fc.tuple(small, small), small, (row, target) => {
      const after = (maxIterations: number) => {
        const schedule = { learningRateSchedule: "constant", initialLearningRate: learningRate } as const;
        const model = new SGDRegressor({ ...schedule, penaltyStrength, maxIterations, tolerance: null });
        model.fit([row], [target]);
        return [...model.coefficients, model.intercept];
      };
      const cost = ([a, b, intercept]: readonly number[]) => {
        const error = (a as number) * row[0] + (b as number) * row[1] + (intercept as number) - target;
        return error ** 2 / 2 + (penaltyStrength * ((a as number) ** 2 + (b as number) ** 2)) / 2;
      };
      const [before, next] = [after(3), after(4)];
      for (const [j, weight] of before.entries()) {
        const shifted = (by: number) => cost(before.map((each, k) => (k === j ? each + by : each)));
        const slope = (shifted(1e-4) - shifted(-1e-4)) / 2e-4;
        assert.ok(Math.abs((weight - (next[j] as number)) / learningRate - slope) < 1e-7);
      }
    }),
  );
});

test("it finds the plane behind the data, says why it stopped, and seeing the data again changes nothing", () => {
  const model = new SGDRegressor().fit(data.x, data.y);
  assert.deepEqual([model.status, model.verdict.kind], ["tolerance", "fitted"]);
  assert.ok(model.score(data.x, data.y) > 0.99);
  const again = new SGDRegressor().fit(data.x, data.y);
  assert.deepEqual([again.coefficients, again.intercept], [model.coefficients, model.intercept]);
  assert.deepEqual(model.fit(data.x, data.y).coefficients, again.coefficients);
});

test("lists of rows and matrices give the same fit and stay as they were", () => {
  const matrix = { rows: 80, columns: 2, data: Float64Array.from(data.x.flat()) };
  const kept = matrix.data.slice();
  const rows = Object.freeze(data.x.map((row) => Object.freeze([...row])));
  const [fromRows, fromMatrix] = [rows, matrix].map((x) =>
    new SGDRegressor().fit(x, Object.freeze([...data.y])),
  );
  assert.deepEqual(fromMatrix?.coefficients, fromRows?.coefficients);
  assert.deepEqual(matrix.data, kept);
});

test("each pass costs what its history says, and the fit ends after passes in vain", () => {
  const model = new SGDRegressor({ tolerance: 0.01, patience: 3 }).fit(data.x, data.y);
  const losses = model.lossHistory;
  assert.equal(losses.length, model.iterations);
  assert.equal(model.t, 1 + 80 * model.iterations);
  const inVain = losses.map((loss, i) => i > 0 && loss > Math.min(...losses.slice(0, i)) - 0.01);
  assert.deepEqual(inVain.slice(-3), [true, true, true]);
  assert.equal(inVain.slice(0, -1).join().includes("true,true,true"), false);
});

test("a budget that is used up is not a tolerance that was met", () => {
  const model = new SGDRegressor({ maxIterations: 2 }).fit(data.x, data.y);
  assert.deepEqual([model.status, model.iterations], ["budget", 2]);
});

test("a rate that is too large ends in a verdict, and such a model refuses to predict", () => {
  const model = new SGDRegressor({ initialLearningRate: 100 }).fit(data.x, data.y);
  assert.deepEqual([model.status, model.verdict.kind], ["non-finite", "diverged"]);
  assert.throws(() => model.predict(data.x), {
    name: "ArgumentError",
    message: /^SGDRegressor\.predict: the fit diverged, .*; lower initialLearningRate or scale the features$/,
  });
});

test("what cannot be learned is refused by name", () => {
  const model = new SGDRegressor();
  const withOption = (options: object) => () => new SGDRegressor(options as SGDRegressorOptions);
  const refusals: [() => unknown, RegExp][] = [
    [
      withOption({ initialLearningRate: -1 }),
      /^SGDRegressor: initialLearningRate must be a finite number ≥ 0, got -1$/,
    ],
    [
      withOption({ penaltyStrength: Number.NaN }),
      /^SGDRegressor: penaltyStrength must be a finite number ≥ 0, got NaN$/,
    ],
    [withOption({ loss: "huber" }), /^SGDRegressor: loss must be "squaredError", got "huber"$/],
    [withOption({ penalty: "l1" }), /^SGDRegressor: penalty must be "l2"/],
    [
      withOption({ maxIterations: 0 }),
      /^SGDRegressor: maxIterations must be a whole number from 1 to 1000000, got 0$/,
    ],
    [withOption({ shuffle: 1 }), /^SGDRegressor: shuffle must be true or false, got 1$/],
    [withOption({ eta0: 1 }), /^SGDRegressor: there is no option "eta0"/],
    [() => model.coefficients, /^SGDRegressor\.coefficients: fit/],
    [() => model.fit([[1], [2]], [1]), /^SGDRegressor\.fit: y must be as long as x has samples, 2, got 1/],
    [() => model.fit([], []), /^SGDRegressor\.fit: x must be .*not empty/],
    [
      () => model.fit([1], [Number.POSITIVE_INFINITY]),
      /^SGDRegressor\.fit: y\[0\] must be a finite number, got Infinity$/,
    ],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});

test("anything at all gives a fit with a status or a refusal", () => {
  const rate = fc.oneof(fc.double({ min: 0, max: 10 }), fc.anything());
  const options = fc.record(
    {
      initialLearningRate: rate,
      penaltyStrength: rate,
      maxIterations: fc.integer({ min: -1, max: 50 }),
      shuffle: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const lists = fc.array(fc.oneof(fc.double(), fc.anything()), { maxLength: 5 });
  fc.assert(
    fc.property(options, lists, lists, (given, x, y) => {
      try {
        const model = new SGDRegressor(given as SGDRegressorOptions).fit(x as never, y as never);
        const areFinite = [...model.coefficients, model.intercept, ...model.lossHistory].every(
          Number.isFinite,
        );
        assert.equal(areFinite, model.status !== "non-finite");
      } catch (error) {
        assert.ok(error instanceof ArgumentError, String(error));
      }
    }),
  );
});
