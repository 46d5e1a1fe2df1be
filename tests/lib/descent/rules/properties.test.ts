import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { descend } from "../../../../lib/src/descent/descend";
import type { Rule } from "../../../../lib/src/descent/rule";
import { adagrad } from "../../../../lib/src/descent/rules/adagrad";
import { adam } from "../../../../lib/src/descent/rules/adam";
import { adamw } from "../../../../lib/src/descent/rules/adamw";
import { momentum } from "../../../../lib/src/descent/rules/momentum";
import { nesterov } from "../../../../lib/src/descent/rules/nesterov";
import { rules } from "../../../../lib/src/descent/rules/registry";
import { rmsprop } from "../../../../lib/src/descent/rules/rmsprop";
import { bowl } from "../../support/bowl";

const makers = { momentum, nesterov, adagrad, rmsprop, adam, adamw } as Readonly<
  Record<string, (options?: never) => Rule>
>;

/** A bowl of one to four directions, with a place to start for each. */
const task = fc
  .array(
    fc.tuple(fc.double({ min: 0.01, max: 10, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((directions) => ({
    objective: bowl(directions.map(([curvature]) => curvature)),
    start: directions.map(([, x]) => x),
  }));

const shareKept = fc.double({ min: 0, max: 0.99, noNaN: true });

for (const [name, { make }] of Object.entries(rules)) {
  test(`${name}: a run from anywhere is a whole record, changes nothing it was given and repeats itself`, () => {
    fc.assert(
      fc.property(
        task,
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.nat(60),
        ({ objective, start }, learningRate, maxIterations) => {
          const options = Object.freeze({
            start: Object.freeze([...start]) as readonly number[],
            learningRate,
            maxIterations,
            rule: Object.freeze(make()),
          });
          const run = descend(objective, options);
          assert.equal(run.points.length, run.iterations + 1);
          assert.ok(run.iterations <= maxIterations);
          for (const [i, point] of run.points.entries()) {
            assert.equal(run.values[i], objective.value(point));
            assert.deepEqual(run.gradients[i], objective.gradient(point));
          }
          assert.deepEqual(descend(objective, options).points, run.points);
        },
      ),
    );
  });

  test(`${name}: at a minimum at 0 it stays there`, () => {
    const run = descend(bowl([1, 5]), { start: [0, 0], learningRate: 0.5, maxIterations: 20, rule: make() });
    for (const point of run.points) assert.deepEqual(point.map(Math.abs), [0, 0]);
  });
}

test("momentum and its looking ahead shrink every bowl below the border 2/L", () => {
  fc.assert(
    fc.property(
      task,
      shareKept.filter((share) => share <= 0.9),
      fc.double({ min: 0.05, max: 0.6, noNaN: true }),
      ({ objective }, share, part) => {
        const curvatures = objective.curvature?.([]) as readonly (readonly number[])[];
        const steepest = Math.max(...curvatures.map((row) => Math.max(...row)));
        const start = curvatures.map(() => 1);
        for (const rule of [momentum({ momentum: share }), nesterov({ momentum: share })]) {
          const learningRate = part / steepest;
          const { values } = descend(objective, { start, learningRate, maxIterations: 400, rule });
          assert.ok((values.at(-1) as number) < (values[0] as number));
        }
      },
    ),
  );
});

test("the adaptive rules do not care how a function is scaled", () => {
  // A function a million times as high has slopes a million times as steep; without epsilon the quotient is the same.
  for (const make of [adagrad, rmsprop, adam]) {
    const walk = (scale: number) =>
      descend(bowl([scale, 3 * scale]), {
        start: [2, -1],
        learningRate: 0.05,
        maxIterations: 50,
        rule: make({ epsilon: 1e-300 }),
      }).points;
    const [plain, high] = [walk(1), walk(2 ** 20)];
    for (const [i, point] of plain.entries())
      for (const [j, x] of point.entries()) assert.ok(Math.abs(x - (high[i]?.[j] as number)) < 1e-12);
  }
});

test("adamw without decay is adam", () => {
  fc.assert(
    fc.property(task, shareKept, shareKept, ({ objective, start }, beta1, beta2) => {
      // Adding 0 tells no −0 from 0.
      const walk = (rule: Rule) =>
        descend(objective, { start, maxIterations: 30, rule }).points.map((point) => point.map((x) => x + 0));
      assert.deepEqual(walk(adamw({ beta1, beta2, weightDecay: 0 })), walk(adam({ beta1, beta2 })));
    }),
  );
});

test("whatever the settings are, there is a rule that steps to a number or a refusal in one line", () => {
  const odd = fc.oneof(fc.double(), fc.constantFrom(undefined, null, "0.9", [], {}, true, 1n), fc.integer());
  const names = ["momentum", "rho", "epsilon", "beta1", "beta2", "weightDecay"];
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(makers)),
      fc.oneof(odd, fc.dictionary(fc.constantFrom(...names), odd)),
      (make, options) => {
        try {
          const rule = make(options as never);
          assert.ok(!Number.isNaN(rule.step(1, 2, rule.initial, 0.1, 1).x));
        } catch (error) {
          assert.equal((error as Error).name, "ArgumentError", String(error));
          assert.ok(!(error as Error).message.includes("\n"));
        }
      },
    ),
    { numRuns: 1000 },
  );
});
