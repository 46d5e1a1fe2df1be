import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { descend } from "../../../lib/src/descent/descend";
import type { DescendOptions } from "../../../lib/src/descent/options";
import type { Objective } from "../../../lib/src/objectives/objective";
import { parabola } from "../../../lib/src/objectives/parabola";
import { objectives } from "../../../lib/src/objectives/registry";
import { bowl } from "../support/bowl";

const from10 = (learningRate: number, maxIterations = 20) =>
  descend(parabola(), { start: 10, learningRate, maxIterations }).verdict;

/** An objective of which nothing is known but value and slope. */
const unknown = (value: (x: number) => number, gradient: (x: number) => number): Objective => ({
  ...parabola(),
  name: "f",
  value,
  gradient,
  minima: [],
  convex: false,
});

test("the source's table of learning rates, told apart where its three words are not", () => {
  const kinds = [0.01, 0.1, 0.5, 0.9, 1, 1.1].map((rate) => from10(rate).kind);
  assert.deepEqual(kinds, ["closing in", "closing in", "converged", "oscillating", "cycling", "moving away"]);
});

test("each verdict is a sentence with the numbers of the run", () => {
  assert.equal(
    from10(0.01).sentence,
    "Ran out of steps after 20, 6.676 from the minimum, each step 2 % closer.",
  );
  assert.equal(from10(0.5).sentence, "Converged in 1 step: it ends exactly on the minimum.");
  assert.equal(
    from10(0.9).sentence,
    "Flips sides at each step and shrinks by 20 %: ran out of steps after 20, 0.1153 from the minimum.",
  );
  assert.equal(from10(1).sentence, "Cycles with period 2: it visits the same 2 points for ever.");
  assert.equal(
    from10(1.1).sentence,
    "Moves away, flipping sides, the distance ×1.2 a step: after 20 steps it is 383.4 from the minimum.",
  );
  assert.equal(
    from10(3, 1000).sentence,
    "Diverged: at step 220 the numbers outgrew what a computer can hold, the distance ×5 a step.",
  );
});

test("|x| < 0.01 from 10 takes as many steps as the source counts", () => {
  assert.deepEqual(
    [0.01, 0.1, 0.5, 0.9].map((rate) => from10(rate, 400).steps),
    [342, 31, 1, 31],
  );
});

test("a stop rule that was fooled is told so; one that was not is believed", () => {
  const stopped = (options: Partial<DescendOptions>) =>
    descend(parabola(), { start: 3, tolerance: 1e-5, ...options }).verdict;
  assert.equal(stopped({ learningRate: 1e-6 }).kind, "stopped early");
  assert.equal(stopped({ learningRate: 0.3 }).kind, "converged");
  // The early stop of the tutorial: four tolerances from the minimum is as near as such a rule can promise.
  const early = descend(parabola(), { start: 3, learningRate: 0.1, tolerance: 1e-4 });
  assert.deepEqual([early.iterations, early.verdict.kind], [40, "converged"]);
});

test("without a known minimum the slope is what is spoken of", () => {
  const exponential = unknown(
    (x) => Math.exp(x) - 2 * x,
    (x) => Math.exp(x) - 2,
  );
  const verdict = (learningRate: number) =>
    descend(exponential, { start: 0, learningRate, maxIterations: 500 }).verdict;
  assert.match(verdict(0.1).sentence, /^Converged in 35 steps, its slope shrinking/);
  assert.deepEqual([verdict(1.1).kind, verdict(1.1).period], ["cycling", 2]);
  assert.equal(verdict(1.6).kind, "wandering");
  const downForEver = unknown(
    (x) => 2 * x,
    () => 2,
  );
  assert.equal(
    descend(downForEver, { start: 0 }).verdict.sentence,
    "Ran out of steps after 100, at slope 2.",
  );
});

test("a place without a value is not called divergence", () => {
  const logarithm = unknown(Math.log, (x) => (x > 0 ? 1 / x : Number.NaN));
  assert.equal(descend(logarithm, { start: 1, learningRate: 0.5 }).verdict.kind, "left the domain");
  assert.equal(
    descend(logarithm, { start: -1 }).verdict.sentence,
    "Cannot begin: at -1 the function has no value or no slope.",
  );
});

test("standing still has its reason", () => {
  const reason = (options: DescendOptions) => descend(parabola(), options).verdict.sentence;
  assert.equal(reason({ start: 3, learningRate: 0 }), "Stands still: the learning rate is 0.");
  assert.equal(reason({ start: 0 }), "Stands still: the slope at the start is 0.");
  assert.equal(reason({ start: 3, maxIterations: 0 }), "Stands still: it took no step.");
  assert.equal(
    reason({ start: 1, learningRate: 1e-30 }),
    "Stands still: the steps are too short to change the number.",
  );
});

test("every run gets a sentence without NaN, undefined or a stray infinity", () => {
  const number = fc.double({ min: -1e8, max: 1e8, noNaN: true });
  fc.assert(
    fc.property(
      number,
      fc.double({ min: 0, max: 1e3, noNaN: true }),
      fc.nat(120),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      (start, learningRate, maxIterations, tolerance) => {
        const options = { start, learningRate, maxIterations, ...(tolerance === null ? {} : { tolerance }) };
        const { sentence } = descend(parabola({ h: 3 }), options).verdict;
        assert.match(sentence, /^[A-Z].*\.$/);
        assert.doesNotMatch(sentence, /NaN|undefined|∞/);
      },
    ),
  );
});

test("in several dimensions a zig-zag is seen, a cycle, a flight and an overflow", () => {
  const verdict = (learningRate: number, maxIterations = 30) =>
    descend(bowl([2, 20]), { start: [0.1, 1], learningRate, maxIterations }).verdict;
  assert.deepEqual([verdict(0.097).flips, verdict(0.097).kind], [true, "oscillating"]);
  assert.equal(verdict(0.04).kind, "closing in");
  // 2/20 is the border: the steep direction jumps between 1 and −1 for ever, while the flat one dies away.
  assert.deepEqual([verdict(0.1, 200).kind, verdict(0.1, 200).period], ["cycling", 2]);
  assert.equal(verdict(0.11).kind, "moving away");
  // |1 − 0.11·20| = 1.2, and the value overflows first: its 20·y², which is 20·1.2^(2k), passes 1.8e308 at k = 1939
  assert.deepEqual([verdict(0.11, 5000).kind, verdict(0.11, 5000).steps], ["diverged", 1939]);
});

test("in several dimensions longer cycles and none at all are told apart", () => {
  const himmelblau = (learningRate: number) =>
    descend(objectives.himmelblau, { start: [1, 1], learningRate, maxIterations: 2000 }).verdict;
  assert.deepEqual([himmelblau(0.028).kind, himmelblau(0.028).period], ["cycling", 2]);
  assert.deepEqual([himmelblau(0.03).kind, himmelblau(0.03).period], ["cycling", 4]);
  const rosenbrock = descend(objectives.rosenbrock, {
    start: [-1, 1],
    learningRate: 0.004,
    maxIterations: 2000,
  });
  assert.equal(rosenbrock.verdict.kind, "wandering");
});
