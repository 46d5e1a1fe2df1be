import assert from "node:assert/strict";
import { test } from "node:test";
import { descend } from "../../../../lib/src/descent/descend";
import { inverseTime } from "../../../../lib/src/descent/schedules/schedules";
import { randomState } from "../../../../lib/src/random/random-state";
import { readable } from "../../../../lib/src/readable";
import { meanSquaredError } from "../../../../lib/src/regression/cost/mean-squared-error";
import { linearData } from "../../../../lib/src/regression/data/line-data";
import { fitLine } from "../../../../lib/src/regression/fit/fit-line";

const data = linearData(randomState(42));

test("batch is the descent of the mean squared error", () => {
  const fit = fitLine(data, { iterations: 50 });
  const run = descend(meanSquaredError(data), { start: [0, 0], learningRate: 0.1, maxIterations: 50 });
  assert.equal(fit.lines.length, 51);
  run.points.forEach(([b, w], i) => {
    assert.ok(Math.abs((fit.lines[i]?.intercept as number) - (b as number)) < 1e-13);
    assert.ok(Math.abs((fit.lines[i]?.slope as number) - (w as number)) < 1e-13);
    assert.ok(Math.abs((fit.losses[i] as number) - (run.values[i] as number)) < 1e-12);
  });
});

test("a mini-batch of all points is batch descent, but draws", () => {
  const [random, same] = [randomState(1), randomState(1)];
  const all = fitLine(data, { batchSize: 100, iterations: 10, random });
  const batch = fitLine(data, { iterations: 10 });
  assert.equal(all.method, "minibatch");
  assert.ok(Math.abs(all.slope - batch.slope) < 1e-13);
  for (let i = 0; i < 10; i++) same.choice(100, 100, { replace: false });
  assert.equal(random.rand(), same.rand());
});

test("each step's gradient is that of the points it looked at", () => {
  const drawn = randomState(3).randint(0, 100, 20);
  const { lines, gradients } = fitLine(data, {
    method: "stochastic",
    iterations: 20,
    random: randomState(3),
  });
  drawn.forEach((i, step) => {
    const { slope, intercept } = lines[step] as (typeof lines)[number];
    const [x, y] = [data.x[i] as number, data.y[i] as number];
    const error = slope * x + intercept - y;
    assert.deepEqual(gradients[step], { slope: 2 * (error * x), intercept: 2 * error });
  });
});

test("a schedule and a start are followed", () => {
  const start = { slope: 1, intercept: -1 };
  const { lines, gradients } = fitLine(data, {
    learningRate: inverseTime({ learningRate: 0.2, decay: 1 }),
    iterations: 3,
    start,
  });
  assert.deepEqual(lines[0], start);
  [0.2, 0.1, 0.2 / 3].forEach((rate, i) => {
    const moved = (lines[i]?.slope as number) - rate * (gradients[i]?.slope as number);
    assert.ok(Math.abs((lines[i + 1]?.slope as number) - moved) < 1e-15);
  });
});

test("what became of it is said in words", () => {
  // From the line y = 0 the errors are the targets themselves.
  const first = data.y.reduce((sum, each) => sum + each * each, 0) / data.y.length;
  assert.deepEqual(fitLine(data).verdict, {
    kind: "fitted",
    sentence: `Fitted: the cost went from ${readable(first)} to 0.2019 in 100 steps.`,
  });
  assert.equal(fitLine(data, { learningRate: 0.5 }).verdict.kind, "moving away");
  const diverged = fitLine(data, { learningRate: 1e6 });
  assert.equal(diverged.verdict.kind, "diverged");
  assert.ok(diverged.losses.slice(0, -1).every(Number.isFinite));
  const on = fitLine(data, { learningRate: 1e6, stopAtNonFinite: false });
  assert.equal(on.lines.length, 101);
});

test("wrong settings are refused by name, rule and value", () => {
  const random = randomState(0);
  const cases: readonly (readonly [() => unknown, string])[] = [
    [
      () => fitLine(data, { batchSize: 101, random }),
      "fitLine: batchSize must be a whole number from 1 to 100, got 101",
    ],
    [
      () => fitLine(data, { method: "batch", batchSize: 4 }),
      'fitLine: batchSize must be left out unless method is "minibatch", got 4',
    ],
    [
      () => fitLine(data, { method: "stochastic" }),
      "fitLine: random must be a stream such as randomState(42), got nothing",
    ],
    [
      () => fitLine(data, { learningRate: -0.1 }),
      "fitLine: learningRate must be a finite number ≥ 0, got -0.1",
    ],
    [
      () => fitLine(data, { method: "all" as never }),
      'fitLine: method must be "batch" or "stochastic" or "minibatch", got "all"',
    ],
    [
      () => fitLine({ x: [], y: [] }),
      "fitLine: x must be a list of numbers, a list of rows, or a matrix, not empty, got []",
    ],
    [() => fitLine({ x: [[1, 2]] as never, y: [1] }), "fitLine: data.x must be a list of numbers, got [[…]]"],
    [
      () => fitLine(data, { start: { slope: 1 } as never }),
      "fitLine: start.intercept must be a finite number, got nothing",
    ],
  ];
  for (const [call, message] of cases) assert.throws(call, { message });
});
