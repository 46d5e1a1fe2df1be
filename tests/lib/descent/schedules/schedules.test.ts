import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { descend } from "../../../../lib/src/descent/descend";
import {
  constantRate,
  cosineDecay,
  exponentialDecay,
  inverseScaling,
  inverseTime,
} from "../../../../lib/src/descent/schedules/schedules";
import { parabola } from "../../../../lib/src/objectives/parabola";

const schedules = {
  constant: constantRate(0.1),
  "1/t": inverseTime({ learningRate: 0.1, decay: 0.5 }),
  exponential: exponentialDecay({ learningRate: 0.1, factor: 0.9 }),
  cosine: cosineDecay({ learningRate: 0.1, iterations: 50, finalRate: 0.01 }),
  "inverse scaling": inverseScaling({ learningRate: 0.1 }),
};

for (const [name, schedule] of Object.entries(schedules))
  test(`${name} begins at its rate, never rises and never goes below 0`, () => {
    assert.equal(schedule.rateAt(1), 0.1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (iteration) => {
        const [now, next] = [schedule.rateAt(iteration), schedule.rateAt(iteration + 1)];
        assert.ok(next >= 0 && next <= now, `${now} ${next}`);
      }),
    );
  });

test("the loop asks the schedule anew at each step", () => {
  // 10 → 10·(1 − 2·0.2) = 6 → 6·(1 − 2·0.1) = 4.8
  const run = descend(parabola(), {
    start: 10,
    learningRate: inverseTime({ learningRate: 0.2, decay: 1 }),
    maxIterations: 2,
  });
  assert.deepEqual(
    run.points.map((x) => x.toFixed(10)),
    ["10.0000000000", "6.0000000000", "4.8000000000"],
  );
});

test("a constant schedule walks exactly like the number", () => {
  const walk = (learningRate: number | ReturnType<typeof constantRate>) =>
    descend(parabola(), { start: 3, learningRate, maxIterations: 30 }).points;
  assert.deepEqual(walk(constantRate(0.3)), walk(0.3));
});

test("settings out of range are refused by name", () => {
  assert.throws(() => constantRate(-1), {
    message: "constantRate: learningRate must be a finite number ≥ 0, got -1",
  });
  assert.throws(() => inverseTime({ learningRate: 1, decay: -1 }), {
    message: "inverseTime: decay must be a finite number ≥ 0, got -1",
  });
  assert.throws(() => exponentialDecay({ learningRate: 1, factor: 1.5 }), {
    message: "exponentialDecay: factor must be a number above 0 and at most 1, got 1.5",
  });
  assert.throws(() => cosineDecay({ learningRate: 1, iterations: 1 }), {
    message: "cosineDecay: iterations must be a whole number ≥ 2, got 1",
  });
  assert.throws(() => inverseScaling({ learningRate: 1, power: Number.NaN }), {
    message: "inverseScaling: power must be a finite number ≥ 0, got NaN",
  });
});
