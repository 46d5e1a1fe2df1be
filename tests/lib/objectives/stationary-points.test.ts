import assert from "node:assert/strict";
import { test } from "node:test";
import { descend } from "../../../lib/src/descent/descend";
import { fromFormula } from "../../../lib/src/objectives/formula/from-formula";
import { objectives } from "../../../lib/src/objectives/registry";
import { stationaryPoints } from "../../../lib/src/objectives/stationary-points";

/** [kind, place] of all stationary points. */
const found = (formula: string, interval?: readonly [number, number]) =>
  stationaryPoints(fromFormula(formula), interval).map(({ kind, at }) => [kind, at]);

test("places known from school are found, with their kind", () => {
  assert.deepEqual(found("x^2"), [["minimum", 0]]);
  assert.deepEqual(found("-x^2"), [["maximum", 0]]);
  assert.deepEqual(found("x^3"), [["inflection", 0]]);
  assert.deepEqual(found("x^4"), [["minimum", 0]]);
  assert.deepEqual(found("abs(x - 1)"), [["minimum", 1]]);
  assert.deepEqual(found("x^4 - 3*x^3 + 2"), [
    ["inflection", 0],
    ["minimum", 2.25],
  ]);
  assert.deepEqual(found("(x - 1)^3", [-3.21, 4.56]), [["inflection", 1]]);
  assert.deepEqual(found("x^3 - 12*x", [-3.3, 3.7]), [
    ["maximum", -2],
    ["minimum", 2],
  ]);
});

test("irrational places are found to the last digits", () => {
  const [lowest] = stationaryPoints(fromFormula("exp(x) - 2*x"));
  assert.ok(Math.abs((lowest?.at ?? 0) - Math.LN2) < 1e-15);
  assert.deepEqual(
    found("sin(x)").map(([, at]) => ((at as number) / Math.PI).toFixed(12)),
    ["-1.500000000000", "-0.500000000000", "0.500000000000", "1.500000000000"],
  );
});

test("poles, slopes that only come near 0, and straight lines are none", () => {
  for (const formula of ["1/x", "1/x^2", "tan(x)", "2*x", "x^3 + 1e-3*x", "exp(x)", "log(x)"])
    assert.deepEqual(found(formula), [], formula);
});

test("flat ground is one place in its middle", () => {
  assert.deepEqual(found("5"), [["flat", 0]]);
});

test("learning rates are promised at minima with a curvature only", () => {
  const rates = (formula: string) =>
    stationaryPoints(fromFormula(formula)).map(({ largestStableRate, bestRate }) => [
      largestStableRate,
      bestRate,
    ]);
  assert.deepEqual(rates("x^2"), [[1, 0.5]]);
  assert.deepEqual(rates("3*(x - 2)^2 + 1"), [[1 / 3, 1 / 6]]);
  for (const formula of ["x^4", "-x^2", "x^3", "abs(x)", "5"])
    assert.deepEqual(rates(formula), [[undefined, undefined]]);
});

test("the largest stable rate is what a run needs: a little less closes in, a little more moves away", () => {
  const f = fromFormula("exp(x) - 2*x");
  const { largestStableRate = Number.NaN, at } = f.stationaryPoints[0] as (typeof f.stationaryPoints)[number];
  const gapAfter = (learningRate: number) =>
    Math.abs(descend(f, { start: at + 1e-4, learningRate, maxIterations: 50 }).final - at);
  assert.ok(gapAfter(0.98 * largestStableRate) < 5e-5);
  assert.ok(gapAfter(1.02 * largestStableRate) > 2e-4);
});

test("hand-written objectives and formulas agree on where they are lowest", () => {
  for (const [objective, formula] of [
    [objectives.doubleWell, "(x^2 - 1)^2"],
    [objectives.growingWaves, "x*cos(pi*x)"],
    [objectives.plateau, "1 - exp(-x^2)"],
  ] as const) {
    const typed = fromFormula(formula, { domain: objective.domain[0] as readonly [number, number] });
    assert.equal(typed.minima.length, objective.minima.length);
    for (const [i, { at, value }] of objective.minima.entries()) {
      assert.ok(Math.abs((typed.minima[i]?.at ?? Number.NaN) - at) < 1e-12);
      assert.ok(Math.abs((typed.minima[i]?.value ?? Number.NaN) - value) < 1e-12);
    }
  }
});

test("what is not one variable or no interval is refused", () => {
  assert.throws(() => stationaryPoints(objectives.saddle as never), {
    message: "stationaryPoints: objective must be of one variable",
  });
  for (const interval of [
    [1, 1],
    [2, 1],
    [0, Infinity],
    [Number.NaN, 1],
  ] as const)
    assert.throws(() => stationaryPoints(fromFormula("x"), interval), {
      message: "stationaryPoints: interval must be two finite numbers, the lower one first",
    });
});
