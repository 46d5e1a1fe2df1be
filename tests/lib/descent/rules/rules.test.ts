import assert from "node:assert/strict";
import { test } from "node:test";
import { descend } from "../../../../lib/src/descent/descend";
import type { Rule } from "../../../../lib/src/descent/rule";
import { adagrad } from "../../../../lib/src/descent/rules/adagrad";
import { adam } from "../../../../lib/src/descent/rules/adam";
import { adamw } from "../../../../lib/src/descent/rules/adamw";
import { momentum } from "../../../../lib/src/descent/rules/momentum";
import { nesterov } from "../../../../lib/src/descent/rules/nesterov";
import { rules } from "../../../../lib/src/descent/rules/registry";
import { rmsprop } from "../../../../lib/src/descent/rules/rmsprop";
import { parabola } from "../../../../lib/src/objectives/parabola";
import { bowl } from "../../support/bowl";

/** Two steps on x² from 10, whose slope is 2x, at learning rate 0.1. */
const twoSteps = (rule: Rule, learningRate = 0.1) =>
  descend(parabola(), { start: 10, learningRate, maxIterations: 2, rule }).points.slice(1);

function near(got: readonly number[], wanted: readonly number[]) {
  assert.equal(got.length, wanted.length);
  for (const [i, value] of wanted.entries())
    assert.ok(Math.abs((got[i] as number) - value) < 1e-12, `${got[i]} is not ${value}`);
}

test("momentum: the first step is plain, the second adds what is kept", () => {
  // v = −0.1·20 = −2, x = 8; v = 0.9·(−2) − 0.1·16 = −3.4, x = 4.6
  near(twoSteps(momentum()), [8, 4.6]);
});

test("nesterov: the slope is felt where the kept part leads", () => {
  // v = −2, x = 8; ahead at 8 − 1.8 = 6.2 the slope is 12.4: v = −1.8 − 1.24 = −3.04, x = 4.96
  near(twoSteps(nesterov()), [8, 4.96]);
});

test("adagrad: divided by the root of all squares so far", () => {
  // G = 400: 10 − 0.1·20/20 = 9.9; slope 19.8, G = 400 + 392.04
  near(twoSteps(adagrad({ epsilon: 1e-300 })), [9.9, 9.9 - (0.1 * 19.8) / Math.sqrt(792.04)]);
});

test("rmsprop: divided by the root of a forgetful average", () => {
  // s = 0.1·400 = 40: 10 − 2/√40; slope twice that place, s = 0.9·40 + 0.1·slope²
  const first = 10 - 2 / Math.sqrt(40);
  const slope = 2 * first;
  near(twoSteps(rmsprop({ epsilon: 1e-300 })), [
    first,
    first - (0.1 * slope) / Math.sqrt(36 + 0.1 * slope * slope),
  ]);
});

test("adam: both averages corrected for their start, so the first step is as long as the rate", () => {
  // m̂ = 20, v̂ = 400: step 0.1. Then slope 19.8: m = 0.9·2 + 1.98 = 3.78, m̂ = 3.78/0.19; v = 0.999·0.4 + 0.39204, v̂ = v/0.001999
  const second = (0.1 * (3.78 / 0.19)) / Math.sqrt((0.999 * 0.4 + 0.001 * 19.8 * 19.8) / 0.001999);
  near(twoSteps(adam({ epsilon: 1e-300 })), [9.9, 9.9 - second]);
});

test("adamw: adam, and a pull towards 0 that uses the old place", () => {
  // 10 − 0.1 − 0.1·0.5·10 = 9.4; the averages see the plain slopes 20 and 18.8: m = 1.8 + 1.88, v = 0.999·0.4 + 0.001·18.8²
  const adaptive = (0.1 * (3.68 / 0.19)) / Math.sqrt((0.999 * 0.4 + 0.001 * 18.8 * 18.8) / 0.001999);
  near(twoSteps(adamw({ weightDecay: 0.5, epsilon: 1e-300 })), [9.4, 9.4 - adaptive - 0.1 * 0.5 * 9.4]);
});

test("momentum 0 is plain gradient descent", () => {
  near(twoSteps(momentum({ momentum: 0 })), [8, 6.4]);
  near(twoSteps(nesterov({ momentum: 0 })), [8, 6.4]);
});

for (const [name, { make, learningRate, tex, keyFeature, whenToUse }] of Object.entries(rules)) {
  test(`${name} lowers every convex objective, and reports the values it stood on`, () => {
    for (const objective of [bowl([1, 1]), bowl([1, 10]), bowl([0.5, 3, 5])]) {
      const start = objective.variables.map((_, i) => 3 - i);
      const run = descend(objective, { start, learningRate, maxIterations: 300, rule: make() });
      assert.ok(
        (run.values.at(-1) as number) < 0.7 * (run.values[0] as number),
        `${objective.name}: ${run.values[0]} → ${run.values.at(-1)}`,
      );
      for (const [i, point] of run.points.entries()) assert.equal(run.values[i], objective.value(point));
    }
  });

  test(`${name} treats each component by itself, and remembers nothing between runs`, () => {
    const rule = make();
    const alone = (start: number) =>
      descend(parabola(), { start, learningRate, maxIterations: 20, rule }).points;
    const together = descend(bowl([2, 2]), { start: [5, -3], learningRate, maxIterations: 20, rule }).points;
    assert.deepEqual(
      together,
      alone(5).map((x, step) => [x, alone(-3)[step]]),
    );
    for (const text of [tex, keyFeature, whenToUse]) assert.ok(text.length > 5);
  });
}

test("settings out of range are refused by name", () => {
  const refusals: [() => unknown, string][] = [
    [
      () => momentum({ momentum: 1 }),
      "momentum: momentum must be a number from 0 up to, but not including, 1, got 1",
    ],
    [
      () => nesterov({ momentum: -0.1 }),
      "nesterov: momentum must be a number from 0 up to, but not including, 1, got -0.1",
    ],
    [
      () => rmsprop({ rho: Number.NaN }),
      "rmsprop: rho must be a number from 0 up to, but not including, 1, got NaN",
    ],
    [() => adam({ epsilon: 0 }), "adam: epsilon must be a number above 0, got 0"],
    [() => adamw({ weightDecay: -1 }), "adamw: weightDecay must be a finite number ≥ 0, got -1"],
    [() => adagrad({ rate: 1 } as object), 'adagrad: there is no option "rate"; it knows epsilon'],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});
