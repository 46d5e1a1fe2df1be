import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  bestRate,
  type Curvature,
  conditionNumber,
  contractionFactor,
  criticalMomentum,
  descend,
  errorsOf,
  fittedSlope,
  gradientDescent,
  largestStableRate,
  momentum,
  parabola,
  predictedIterations,
  predictedSlope,
} from "../../../../lib/src/index";
import { bowl } from "../../support/bowl";

function near(got: number, wanted: number, within = 1e-12) {
  assert.ok(Math.abs(got - wanted) <= within, `${got} is not ${wanted}`);
}

/** Curvatures between a gentle slope and a gorge. */
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

/** By which factor the distance shrinks a step, measured on a run after its first steps. */
function measured(curvatures: readonly number[], learningRate: number, share: number, steps: number): number {
  const rule = share === 0 ? gradientDescent : momentum({ momentum: share });
  const start = curvatures.map(() => 1);
  const run = descend(bowl(curvatures), { start, learningRate, maxIterations: 2 * steps, rule });
  const errors = errorsOf(run);
  return ((errors.at(-1) as number) / (errors[steps] as number)) ** (1 / steps);
}

test("contraction of plain descent: the largest |1 − αλ|", () => {
  near(contractionFactor(2, { learningRate: 0.1 }), 0.8);
  near(contractionFactor(2, { learningRate: 0.9 }), 0.8);
  near(contractionFactor(2, { learningRate: 0.5 }), 0);
  // |1 − 0.2·1| = 0.8 against |1 − 0.2·10| = 1
  near(
    contractionFactor(
      [
        [1, 0],
        [0, 10],
      ],
      { learningRate: 0.2 },
    ),
    1,
  );
});

test("a run shrinks as the contraction factor says", () => {
  for (const [curvatures, rate] of [
    [[1, 10], 0.05],
    [[1, 10], 0.19],
    [[0.5, 3, 5], 0.3],
  ] as const) {
    const hessian = bowl(curvatures).curvature?.([]) as Curvature;
    near(measured(curvatures, rate, 0, 100), contractionFactor(hessian, { learningRate: rate }), 1e-6);
  }
});

test("momentum, overdamped: the larger root; underdamped: the root of β, whatever the rate", () => {
  // z² − (1 + 0.1 − 0.2)z + 0.1 = 0 has the roots 0.45 ± √0.1025
  near(contractionFactor(2, { learningRate: 0.1, momentum: 0.1 }), 0.45 + Math.sqrt(0.1025));
  for (const learningRate of [0.1, 0.3, 0.6])
    near(contractionFactor(2, { learningRate, momentum: 0.9 }), Math.sqrt(0.9));
  near(measured([2], 0.1, 0.1, 40), contractionFactor(2, { learningRate: 0.1, momentum: 0.1 }), 1e-9);
  // A swinging ball passes the minimum at any time, so its average is taken over many swings.
  near(measured([2], 0.1, 0.9, 4000), Math.sqrt(0.9), 1e-3);
});

test("largest stable rate: below it every bowl shrinks, above it it grows", () => {
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 4 }), (curvatures) => {
      const hessian = bowl(curvatures).curvature?.([]) as Curvature;
      const border = largestStableRate(hessian);
      assert.ok(contractionFactor(hessian, { learningRate: 0.999 * border }) < 1);
      assert.ok(contractionFactor(hessian, { learningRate: 1.001 * border }) > 1);
    }),
  );
});

test("best rate: no other contracts more, and it contracts by (κ − 1)/(κ + 1)", () => {
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 4 }), share, (curvatures, where) => {
      const hessian = bowl(curvatures).curvature?.([]) as Curvature;
      const best = contractionFactor(hessian, { learningRate: bestRate(hessian) });
      const kappa = conditionNumber(hessian);
      near(best, (kappa - 1) / (kappa + 1));
      const other = contractionFactor(hessian, { learningRate: where * largestStableRate(hessian) });
      assert.ok(other >= best - 1e-12);
    }),
  );
});

test("the regression of the tutorials: κ = 12.17, stable below 0.4843, best at 0.4475", () => {
  const hessian = [
    [0.3394, 0],
    [0, 4.1301],
  ];
  near(conditionNumber(hessian), 12.17, 0.005);
  near(largestStableRate(hessian), 0.4843, 0.0001);
  near(bestRate(hessian), 0.4475, 0.0001);
});

test("critical momentum: no other contracts more", () => {
  near(criticalMomentum(2, 0.1), (1 - Math.sqrt(0.2)) ** 2);
  fc.assert(
    fc.property(
      fc.array(positive, { minLength: 1, maxLength: 3 }),
      share,
      share,
      (curvatures, part, other) => {
        const hessian = bowl(curvatures).curvature?.([]) as Curvature;
        const learningRate = (0.01 + 0.98 * part) * 2 * largestStableRate(hessian);
        const critical = criticalMomentum(hessian, learningRate);
        // At the very border between creeping and swinging the roots coincide, which costs half of all digits.
        const best = contractionFactor(hessian, { learningRate, momentum: critical });
        near(best, Math.sqrt(critical), 1e-6);
        assert.ok(contractionFactor(hessian, { learningRate, momentum: other }) >= best - 1e-6);
      },
    ),
  );
});

test("x² at rate 0.1 with the critical momentum ends far closer than with 0.9", () => {
  const end = (share: number) =>
    Math.abs(
      descend(parabola(), {
        start: 10,
        learningRate: 0.1,
        maxIterations: 20,
        rule: momentum({ momentum: share }),
      }).final,
    );
  assert.equal(end(criticalMomentum(2, 0.1)).toFixed(4), "0.0007");
  assert.equal(end(0.9).toFixed(4), "3.4925");
});

test("predicted iterations: the first power that is small enough", () => {
  assert.equal(predictedIterations(0.5, 0.125), 3);
  assert.equal(predictedIterations(0.1, 1e-3), 3);
  assert.equal(predictedIterations(0, 1e-9), 1);
  assert.equal(predictedIterations(1, 0.5), Number.POSITIVE_INFINITY);
  assert.equal(predictedIterations(0.8, 1), 0);
  fc.assert(
    fc.property(share, fc.double({ min: 1e-12, max: 0.999, noNaN: true }), (factor, goal) => {
      const steps = predictedIterations(factor, goal);
      assert.ok(factor ** steps <= goal * (1 + 1e-12), `${factor}^${steps} > ${goal}`);
      assert.ok(
        steps === 1 || factor ** (steps - 1) > goal * (1 - 1e-12),
        `${factor}^${steps - 1} <= ${goal}`,
      );
    }),
  );
});

test("predicted iterations: as many as a run on a parabola takes", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      (part, digits) => {
        const learningRate = part * largestStableRate(3);
        // Half a digit beside the power of ten, so that no run ends exactly there.
        const goal = 10 ** -digits / 3;
        const predicted = predictedIterations(contractionFactor(3, { learningRate }), goal);
        const run = descend(parabola({ a: 1.5, h: 2 }), { start: 3, learningRate, maxIterations: 400 });
        assert.equal(
          errorsOf(run).findIndex((error) => error <= goal),
          predicted,
        );
      },
    ),
  );
});

test("whatever goes in, a number comes out or a refusal in one line", () => {
  const odd = fc.oneof(
    fc.double(),
    fc.array(fc.array(fc.double(), { maxLength: 3 }), { maxLength: 3 }),
    fc.constantFrom(undefined, null, "2", {}, true, 1n, [[]], [1, 2]),
  );
  const calls: readonly ((one: never, other: never) => unknown)[] = [
    conditionNumber,
    largestStableRate,
    bestRate,
    criticalMomentum,
    predictedIterations,
    contractionFactor,
    (curvature, learningRate) => contractionFactor(curvature, { learningRate }),
    (curvature, share) => contractionFactor(curvature, { learningRate: 0.1, momentum: share }),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...calls), odd, odd, (call, one, other) => {
      try {
        assert.ok((call(one as never, other as never) as number) >= 0);
      } catch (error) {
        assert.equal((error as Error).name, "ArgumentError", String(error));
        assert.ok(!(error as Error).message.includes("\n"));
      }
    }),
    { numRuns: 2000 },
  );
});

test("predicted slope: the measured one, on a line and in several dimensions", () => {
  const line = descend(parabola({ a: 2, h: 3 }), { start: 10, learningRate: 0.05 });
  near(predictedSlope(line) as number, Math.log10(0.8));
  near(fittedSlope(errorsOf(line)) as number, Math.log10(0.8), 1e-9);
  const plane = descend(bowl([1, 10]), { start: [5, 0.01], learningRate: 0.1, maxIterations: 60 });
  near(predictedSlope(plane) as number, Math.log10(0.9));
  near(fittedSlope(errorsOf(plane)) as number, Math.log10(0.9), 1e-3);
});

test("predicted slope: none for another rule, a schedule or an unknown minimum", () => {
  const start = { start: 1, learningRate: 0.1 };
  assert.equal(predictedSlope(descend(parabola(), { ...start, rule: momentum() })), undefined);
  assert.equal(predictedSlope(descend({ ...parabola(), minima: [] }, start)), undefined);
  const schedule = { name: "constant", rateAt: () => 0.1 };
  assert.equal(predictedSlope(descend(parabola(), { start: 1, learningRate: schedule })), undefined);
});

test("hills, saddles, flat ground and bad numbers are refused in one line", () => {
  const valley = "that of a valley (positive along its steepest direction, nowhere negative)";
  const refusals: [() => unknown, string][] = [
    [() => bestRate(-2), `bestRate: curvature must be ${valley}, got -2`],
    [() => largestStableRate(0), `largestStableRate: curvature must be ${valley}, got 0`],
    [
      () =>
        conditionNumber([
          [1, 0],
          [0, -1],
        ]),
      `conditionNumber: curvature must be ${valley}, got [[…], […]]`,
    ],
    [() => bestRate(Number.NaN), "bestRate: curvature must be a finite number or a Hessian matrix, got NaN"],
    [
      () => contractionFactor(2, { learningRate: -1 }),
      "contractionFactor: learningRate must be a finite number ≥ 0, got -1",
    ],
    [
      () => contractionFactor(2, { learningRate: 1, momentum: 1 }),
      "contractionFactor: momentum must be a number from 0 up to, but not including, 1, got 1",
    ],
    [() => criticalMomentum(2, 2), "criticalMomentum: learningRate must be above 0 and below 2, got 2"],
    [() => criticalMomentum(2, 0), "criticalMomentum: learningRate must be above 0 and below 2, got 0"],
    [
      () =>
        criticalMomentum(
          [
            [1, 0],
            [0, 0],
          ],
          0.1,
        ),
      "criticalMomentum: curvature must be positive in every direction, got [[…], […]]",
    ],
    [() => predictedIterations(-1, 0.1), "predictedIterations: factor must be a finite number ≥ 0, got -1"],
    [() => predictedIterations(0.5, 0), "predictedIterations: share must be a number above 0, got 0"],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
  assert.equal(
    conditionNumber([
      [1, 0],
      [0, 0],
    ]),
    Number.POSITIVE_INFINITY,
  );
});
