import assert from "node:assert/strict";
import { test } from "node:test";
import { asRun } from "../../../lib/src/descent/as-run";
import { descend } from "../../../lib/src/descent/descend";
import { objectives } from "../../../lib/src/objectives/registry";

const { square, ravine } = objectives;

test("a walk of one's own is judged as the library's is", () => {
  for (const learningRate of [0.1, 0.9, 1, 1.1]) {
    const run = descend(square, { start: 10, learningRate, maxIterations: 20 });
    const own = asRun(square, run.points, { rule: run.rule, learningRate });
    assert.deepEqual(own, { ...run, verdict: run.verdict });
  }
});

test("in a plane as on a line, and through what is not finite", () => {
  const run = descend(ravine, { start: [9, 1], learningRate: 0.018, maxIterations: 60 });
  assert.equal(asRun(ravine, run.points).verdict.sentence, run.verdict.sentence);
  const broken = asRun(square, [1, 1e200, Number.POSITIVE_INFINITY]);
  assert.deepEqual([broken.status, broken.verdict.kind], ["non-finite", "diverged"]);
});

test("later changes of the list do not change the run", () => {
  const points = [3, 2];
  const run = asRun(square, points);
  points[1] = 99;
  assert.deepEqual([run.points[1], run.final, run.rule], [2, 2, "own code"]);
});

test("what is no walk is refused", () => {
  assert.throws(() => asRun(square, []), { message: /points must be a list of numbers/ });
  assert.throws(() => asRun(ravine, [[1]]), { message: /points must be a list of points of 2 numbers each/ });
  assert.throws(() => asRun(undefined as never, [1]), { message: /objective must be an objective/ });
});
