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

test("half of the way from rate to rate: 1/t after 1/d steps, exponential after log ½ / log q, cosine in the middle", () => {
  assert.equal(inverseTime({ learningRate: 0.8, decay: 0.1 }).rateAt(11), 0.4);
  assert.equal(exponentialDecay({ learningRate: 0.8, factor: 0.5 }).rateAt(2), 0.4);
  assert.equal(cosineDecay({ learningRate: 0.8, iterations: 11, finalRate: 0.2 }).rateAt(6), 0.5);
  // 81 to the power ¼ is 3
  assert.ok(Math.abs(inverseScaling({ learningRate: 0.6 }).rateAt(81) - 0.2) < 1e-15);
});

test("a schedule of the learner's own is believed only as far as its rates are rates", () => {
  const own = (rateAt: (iteration: number) => unknown) => () =>
    descend(parabola(), { start: 1, learningRate: { name: "own", rateAt: rateAt as () => number } });
  assert.throws(
    own((iteration) => 0.2 - 0.1 * iteration),
    {
      name: "ArgumentError",
      message: "descend: learningRate.rateAt(3) must be a finite number ≥ 0, got -0.10000000000000003",
    },
  );
  assert.throws(
    own(() => undefined),
    {
      message: "descend: learningRate.rateAt(1) must be a finite number ≥ 0, got nothing",
    },
  );
});

test("whatever the settings are, there is a schedule of rates or a refusal in one line", () => {
  const odd = fc.oneof(fc.double(), fc.constantFrom(undefined, null, "0.1", [], {}, true, 1n), fc.integer());
  const makers = [inverseTime, exponentialDecay, cosineDecay, inverseScaling] as readonly ((
    options: never,
  ) => ReturnType<typeof constantRate>)[];
  const names = ["learningRate", "decay", "factor", "iterations", "finalRate", "power"];
  fc.assert(
    fc.property(
      fc.constantFrom(...makers),
      fc.oneof(odd, fc.dictionary(fc.constantFrom(...names), odd)),
      (make, options) => {
        try {
          const { rateAt } = make(options as never);
          for (const iteration of [1, 2, 1000, 1_000_000]) assert.ok(rateAt(iteration) >= 0);
        } catch (error) {
          assert.equal((error as Error).name, "ArgumentError", String(error));
          assert.ok(!(error as Error).message.includes("\n"));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("the largest rate there is falls along a cosine, and rises along one, as any other", () => {
  const huge = Number.MAX_VALUE;
  for (const [learningRate, finalRate] of [
    [huge, 0],
    [0, huge],
  ] as const) {
    const { rateAt } = cosineDecay({ learningRate, finalRate, iterations: 3 });
    assert.deepEqual([1, 2, 3, 4].map(rateAt), [learningRate, huge / 2, finalRate, finalRate]);
  }
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
