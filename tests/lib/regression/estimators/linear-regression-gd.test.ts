import assert from "node:assert/strict";
import { test } from "node:test";
import { randomState } from "../../../../lib/src/random/random-state";
import { featuresData } from "../../../../lib/src/regression/data/features-data";
import { LinearRegressionGD } from "../../../../lib/src/regression/estimators/linear-regression-gd";
import { normalEquation } from "../../../../lib/src/regression/normal-equation";

const { x, y } = featuresData(randomState(42));

test("it learns what the normal equation says, and tells the loss of each step", () => {
  const model = new LinearRegressionGD({ learningRate: 0.1, iterations: 500 }).fit(x, y);
  const best = normalEquation({ x, y });
  model.weights.forEach((weight, j) => {
    assert.ok(Math.abs(weight - (best.weights[j] as number)) < 1e-12);
  });
  assert.ok(Math.abs(model.bias - best.bias) < 1e-12);
  assert.equal(model.lossHistory.length, 500);
  assert.ok(
    model.lossHistory.every((loss, i) => i === 0 || loss <= (model.lossHistory[i - 1] as number) + 1e-15),
  );
  assert.equal(model.verdict.sentence, "Fitted: the cost went from 32.5 to 0.2775 in 500 steps.");
});

test("predictions, their loss and their score fit together", () => {
  const model = new LinearRegressionGD({ learningRate: 0.1, iterations: 20 }).fit(x, y);
  const errors = model.predict(x).map((height, i) => height - (y[i] as number));
  const loss = errors.reduce((sum, error) => sum + error ** 2, 0) / y.length;
  assert.ok(Math.abs(loss - model.loss) < 1e-12);
  const mean = y.reduce((sum, each) => sum + each, 0) / y.length;
  const variance = y.reduce((sum, each) => sum + (each - mean) ** 2, 0) / y.length;
  assert.ok(Math.abs(model.score(x, y) - (1 - loss / variance)) < 1e-12);
});

test("rows, a matrix and their order of loading make no difference", () => {
  const options = { learningRate: 0.1, iterations: 20 };
  const matrix = { rows: 100, columns: 2, data: Float64Array.from(x.flat()) };
  const [rows, table] = [
    new LinearRegressionGD(options).fit(x, y),
    new LinearRegressionGD(options).fit(matrix, y),
  ];
  assert.deepEqual(rows.weights, table.weights);
  assert.deepEqual(rows.predict(x), table.predict(matrix));
});

test("without intercept the bias stays 0; fitting again starts anew", () => {
  const model = new LinearRegressionGD({ fitIntercept: false, learningRate: 0.05 }).fit([1, 2, 3], [2, 4, 6]);
  assert.equal(model.bias, 0);
  assert.ok(Math.abs((model.weights[0] as number) - 2) < 1e-12);
  model.fit([1, 2, 3], [-1, -2, -3]);
  assert.ok(Math.abs((model.weights[0] as number) + 1) < 1e-12);
});

test("a rate that is too large is a result with a word for it, and no prediction", () => {
  const away = new LinearRegressionGD({ learningRate: 1.5, iterations: 50 }).fit(x, y);
  assert.equal(away.verdict.kind, "moving away");
  const model = new LinearRegressionGD({ learningRate: 100 }).fit(x, y);
  assert.equal(model.verdict.kind, "diverged");
  assert.ok(model.lossHistory.every(Number.isFinite));
  assert.throws(() => model.predict(x), {
    message: "LinearRegressionGD.predict: the fit diverged; a smaller learningRate or scaled features help",
  });
  assert.throws(() => model.score(x, y), { message: /score: the fit diverged/ });
});

test("mistakes are named", () => {
  const model = new LinearRegressionGD();
  const cases: readonly (readonly [() => unknown, string])[] = [
    [
      () => model.predict(x),
      "LinearRegressionGD.predict: fit(…) must come first, got a model that has learned nothing",
    ],
    [
      () => model.weights,
      "LinearRegressionGD.weights: fit(…) must come first, got a model that has learned nothing",
    ],
    [
      () => new LinearRegressionGD({ learningRate: -1 }),
      "LinearRegressionGD: learningRate must be a finite number ≥ 0, got -1",
    ],
    [
      () => new LinearRegressionGD({ iterations: 2e6 }),
      "LinearRegressionGD: iterations must be a whole number from 0 to 1000000, got 2000000",
    ],
    [
      () => model.fit(x, [1]),
      "LinearRegressionGD.fit: y must be as long as x has samples, 100, got 1 numbers",
    ],
    [
      () => new LinearRegressionGD().fit(x, y).predict([[1]]),
      "LinearRegressionGD.predict: x must have as many features as the model was fitted with, 2, got 1",
    ],
  ];
  for (const [call, message] of cases) assert.throws(call, { message });
});
