import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { randomState } from "../../../lib/src/random/random-state";
import type { Matrix } from "../../../lib/src/regression/data/matrix";
import { LinearRegressionGD } from "../../../lib/src/regression/estimators/linear-regression-gd";
import { isWorthMoments } from "../../../lib/src/regression/fit/batch";

type Data = { readonly x: Matrix; readonly y: Float64Array };

/** So many that the loss comes from moments alone, without a second look at the data. */
const rows = 5000;

/** Samples whose columns are made, one after another, from the ones before. */
function samples(...columns: readonly ((normal: () => number, before: readonly number[]) => number)[]): Data {
  const random = randomState(5);
  const normal = () => random.randn();
  const data = new Float64Array(rows * columns.length);
  const y = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const row: number[] = [];
    for (const column of columns) row.push(column(normal, row));
    data.set(row, i * columns.length);
    y[i] = row.reduce((sum, each, j) => sum + (j + 1) * each, 5 + 0.5 * normal());
  }
  return { x: { rows, columns: columns.length, data }, y };
}

/** Descent as a textbook writes it: through all samples at each step. */
function textbook({ x: { columns, data }, y }: Data, rate: number, iterations: number, intercept: boolean) {
  const weights = new Array<number>(columns).fill(0);
  let bias = 0;
  const losses: number[] = [];
  for (let step = 0; step <= iterations; step++) {
    const slopes = new Array<number>(columns).fill(0);
    let [loss, height] = [0, 0];
    for (let i = 0; i < rows; i++) {
      const at = i * columns;
      const error = weights.reduce(
        (sum, weight, j) => sum + weight * (data[at + j] as number),
        bias - (y[i] as number),
      );
      for (let j = 0; j < columns; j++)
        slopes[j] = (slopes[j] as number) + (error * (data[at + j] as number)) / rows;
      loss += (error * error) / rows;
      height += error / rows;
    }
    losses.push(loss);
    if (step === iterations) break;
    for (let j = 0; j < columns; j++) weights[j] = (weights[j] as number) - rate * 2 * (slopes[j] as number);
    if (intercept) bias -= rate * 2 * height;
  }
  return { weights, bias, losses };
}

const kinds: Readonly<Record<string, { readonly data: Data; readonly rate: number }>> = {
  "standard columns": {
    data: samples(
      (z) => z(),
      (z) => z(),
      (z) => z(),
    ),
    rate: 0.1,
  },
  "columns of very different size": {
    data: samples(
      (z) => 1000 * z(),
      (z) => z(),
      (z) => 1e-3 * z(),
    ),
    rate: 1e-7,
  },
  "columns far from 0": {
    data: samples(
      (z) => 30 + z(),
      (z) => -20 + 2 * z(),
    ),
    rate: 2e-4,
  },
  "collinear columns": {
    data: samples(
      (z) => z(),
      (z) => z(),
      (_, [a = 0, b = 0]) => a + 2 * b,
    ),
    rate: 0.05,
  },
  "a constant column": {
    data: samples(
      (z) => z(),
      () => 3,
    ),
    rate: 0.05,
  },
  "a rate that is too large": {
    data: samples(
      (z) => z(),
      (z) => 1 + z(),
    ),
    rate: 1.5,
  },
};

for (const [name, { data, rate }] of Object.entries(kinds)) {
  for (const fitIntercept of [true, false]) {
    test(`${name}, ${fitIntercept ? "with" : "without"} intercept: moments lead where the data lead`, () => {
      const iterations = 150;
      assert.ok(isWorthMoments(data, iterations));
      const model = new LinearRegressionGD({ learningRate: rate, iterations, fitIntercept }).fit(
        data.x,
        data.y,
      );
      const { weights, bias, losses } = textbook(data, rate, iterations, fitIntercept);
      const size = Math.max(...[...weights, bias].map(Math.abs));
      for (const [j, weight] of [...model.weights, model.bias].entries())
        assert.ok(Math.abs(weight - ([...weights, bias][j] as number)) <= 1e-12 * size, `weight ${j}`);
      for (const [step, loss] of [...model.lossHistory, model.loss].entries()) {
        const wanted = losses[step] as number;
        assert.ok(Math.abs(loss - wanted) <= 2e-12 * wanted, `step ${step}: ${loss} for ${wanted}`);
      }
    });
  }
}

test("the loss keeps its digits where it is much smaller than the targets", () => {
  const { x } = samples(
    (z) => 100 + z(),
    (z) => z(),
  );
  const y = Float64Array.from(
    { length: rows },
    (_, i) => 1e6 + 3 * (x.data[2 * i + 1] as number) + 1e-3 * (i % 2),
  );
  const model = new LinearRegressionGD({ learningRate: 9e-5, iterations: 200 }).fit(x, y);
  const residuals = model.predict(x).map((predicted, i) => predicted - (y[i] as number));
  const loss = residuals.reduce((sum, residual) => sum + residual ** 2 / rows, 0);
  assert.ok(Math.abs(model.loss - loss) <= 1e-9 * loss, `${model.loss} for ${loss}`);
});

test("fitting a million samples takes next to no memory beyond them", () => {
  const script = join(__dirname, "support", "memory-growth.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  const { growth, loss } = JSON.parse(printed) as { growth: number; loss: number };
  assert.ok(loss > 0.08 && loss < 0.1, String(loss));
  assert.ok(growth < 0.5, `the process has grown by ${growth} of the data`);
});
