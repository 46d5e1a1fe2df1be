import assert from "node:assert/strict";
import { test } from "node:test";
import { descend } from "../../../lib/src/descent/descend";
import { parabola } from "../../../lib/src/objectives/parabola";

const run = () => descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 50 });

test("a run has its verdict for whoever reads or stores it", () => {
  const kind = "converged";
  assert.equal(run().verdict.kind, kind);
  assert.equal(JSON.parse(JSON.stringify(run())).verdict.kind, kind);
  assert.deepEqual({ ...JSON.parse(JSON.stringify(run())) }.points, run().points);
});

test("a spread leaves the verdict behind, and the compiler says so", () => {
  const copy = { ...run() };
  // @ts-expect-error: there is none
  assert.equal(copy.verdict, undefined);
});

test("the verdict is found once, also where the run is frozen", () => {
  for (const once of [run(), Object.freeze(run())]) {
    assert.equal(once.verdict.kind, "converged");
    assert.equal(once.verdict, once.verdict);
  }
});

test("it is not found before it is asked for", () => {
  let asked = 0;
  const objective = {
    ...parabola(),
    get minima() {
      asked++;
      return [{ at: 0, value: 0 }];
    },
  };
  const silent = descend(objective, { start: 10 });
  // The loop looks whether all facts are there; only a verdict looks for the nearest minimum.
  const before = asked;
  assert.equal(silent.iterations, 100);
  assert.equal(asked, before);
  assert.equal(silent.verdict.kind, "converged");
  assert.ok(asked > before);
});
