import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { descend } from "../../../lib/src/descent/descend";
import type { DescendOptions } from "../../../lib/src/descent/options";
import type { Objective } from "../../../lib/src/objectives/objective";
import { parabola } from "../../../lib/src/objectives/parabola";

const square = parabola();

test("x² from 10 walks as the tutorial prints it", () => {
  const run = descend(square, { start: 10, learningRate: 0.1, maxIterations: 50 });
  const printed = [1, 2, 3, 4, 5, 48, 49, 50].map((step) => run.points[step]?.toFixed(6));
  assert.deepEqual(printed, [
    "8.000000",
    "6.400000",
    "5.120000",
    "4.096000",
    "3.276800",
    "0.000223",
    "0.000178",
    "0.000143",
  ]);
});

test("the two step tests differ in whether the short step is kept", () => {
  const options = { start: 3, learningRate: 0.3, maxIterations: 20, tolerance: 1e-5 };
  const before = descend(square, { ...options, stop: "before-accepting" });
  const after = descend(square, options);
  assert.deepEqual([before.iterations, after.iterations], [14, 15]);
  assert.deepEqual([before.status, after.status], ["tolerance", "tolerance"]);
  assert.deepEqual(after.points.slice(0, 15), before.points);
});

test("the gradient test ends at the first point where the slope is below the tolerance", () => {
  const run = descend(square, { start: 3, learningRate: 0.3, tolerance: 1e-3, stop: "gradient" });
  const slopes = run.gradients.map(Math.abs);
  assert.ok((slopes.at(-1) as number) < 1e-3 && slopes.slice(0, -1).every((slope) => slope >= 1e-3));
});

test("a run ends at its first non-finite number, unless it is told to go on", () => {
  const options = { start: 10, learningRate: 3, maxIterations: 1000 };
  const run = descend(square, options);
  assert.equal(run.status, "non-finite");
  assert.ok(run.values.slice(0, -1).every(Number.isFinite) && !Number.isFinite(run.values.at(-1)));
  assert.equal(descend(square, { ...options, stopAtNonFinite: false }).iterations, 1000);
});

test("rate 0 stands still; several dimensions go component by component", () => {
  assert.deepEqual(descend(square, { start: 2, learningRate: 0, maxIterations: 3 }).points, [2, 2, 2, 2]);
  const bowl: Objective<readonly number[]> = {
    name: "x² + y²",
    tex: "x^2+y^2",
    variables: ["x", "y"],
    convex: true,
    value: ([x = 0, y = 0]) => x * x + y * y,
    gradient: ([x = 0, y = 0]) => [2 * x, 2 * y],
    minima: [{ at: [0, 0], value: 0 }],
    domain: [
      [-4, 4],
      [-4, 4],
    ],
  };
  const run = descend(bowl, { start: [10, 3], learningRate: 0.1, maxIterations: 3 });
  const alone = [10, 3].map(
    (start) => descend(square, { start, learningRate: 0.1, maxIterations: 3 }).points,
  );
  assert.deepEqual(
    run.points,
    [0, 1, 2, 3].map((step) => alone.map((points) => points[step])),
  );
});

test("the record fits together for every start, rate and budget", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      number,
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.nat(300),
      number,
      (start, learningRate, maxIterations, h) => {
        const objective = parabola({ h });
        const run = descend(objective, { start, learningRate, maxIterations });
        assert.ok(run.iterations <= maxIterations);
        assert.equal(run.points.length, run.iterations + 1);
        assert.equal(run.final, run.points.at(-1));
        run.points.forEach((x, i) => {
          assert.equal(run.values[i], objective.value(x));
          assert.equal(run.gradients[i], objective.gradient(x));
        });
      },
    ),
  );
});

test("bad input is refused by name, in one line", () => {
  const refusals: [unknown, string][] = [
    [{ start: Number.NaN }, "start must be a finite number, got NaN"],
    [{}, "start must be a finite number, got nothing"],
    [{ start: [1, 2] }, "start must be a finite number, got [1, 2]"],
    [{ start: 1, learningRate: -0.1 }, "learningRate must be a finite number ≥ 0, got -0.1"],
    [
      { start: 1, learningRate: Number.POSITIVE_INFINITY },
      "learningRate must be a finite number ≥ 0, got Infinity",
    ],
    [
      { start: 1, maxIterations: 1_000_001 },
      "maxIterations must be a whole number from 0 to 1000000, got 1000001",
    ],
    [{ start: 1, stop: "gradient" }, "tolerance must be a finite number ≥ 0, got nothing"],
    [{ start: 1, tolerance: -1 }, "tolerance must be a finite number ≥ 0, got -1"],
    [
      { start: 1, stop: "soon" },
      'stop must be "none" or "before-accepting" or "after-accepting" or "gradient", got "soon"',
    ],
    [{ start: 1, rule: "adam" }, 'rule must be an update rule such as gradientDescent, got "adam"'],
  ];
  for (const [options, message] of refusals)
    assert.throws(() => descend(square, options as DescendOptions), {
      name: "ArgumentError",
      message: `descend: ${message}`,
      stack: `descend: ${message}`,
    });
  assert.throws(() => descend(undefined as unknown as Objective, { start: 1 }), {
    message: "descend: objective must be an objective such as parabola(), got nothing",
  });
});
