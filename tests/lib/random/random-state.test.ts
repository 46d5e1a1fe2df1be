import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { randomState } from "../../../lib/src/random/random-state";

const seeds = fc.nat(2 ** 32 - 1);

test("the same seed gives the same numbers, and seeding anew starts again", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = randomState(seed);
      const first = [random.rand(), random.randn(), random.randint(-5, 5)];
      random.seed(seed);
      assert.deepEqual([random.rand(), random.randn(), random.randint(-5, 5)], first);
    }),
  );
});

test("every draw keeps within its bounds, and sizes are kept", () => {
  const bound = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
  fc.assert(
    fc.property(seeds, bound, fc.nat(2 ** 33), fc.nat(20), (seed, low, width, size) => {
      const random = randomState(seed);
      const drawn = random.randint(low, low + width + 1, size);
      assert.equal(drawn.length, size);
      assert.ok(drawn.every((each) => Number.isInteger(each) && each >= low && each <= low + width));
      assert.ok(
        random
          .rand([3, size])
          .flat()
          .every((each) => each >= 0 && each < 1),
      );
    }),
  );
});

test("a shuffle is a permutation and leaves its argument alone; a choice without replacement repeats nothing", () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.integer(), { maxLength: 30 }), (seed, values) => {
      const frozen = Object.freeze([...values]);
      const random = randomState(seed);
      const numerically = (a: number, b: number) => a - b;
      assert.deepEqual(random.shuffle(frozen).sort(numerically), [...values].sort(numerically));
      const chosen = random.choice(values.length, Math.floor(values.length / 2), { replace: false });
      assert.equal(new Set(chosen).size, chosen.length);
    }),
  );
});

test("every whole number is equally likely, though the mask is wider than the range", () => {
  const counts = [0, 0, 0, 0, 0];
  for (const drawn of randomState(7).randint(0, 5, 50_000)) counts[drawn] = (counts[drawn] ?? 0) + 1;
  // Five standard deviations: √(50,000 · 0.2 · 0.8) is 89.
  for (const count of counts) assert.ok(Math.abs(count - 10_000) < 450, String(counts));
});

test("what cannot be drawn is refused by name", () => {
  const random = randomState(0);
  const refusals: [() => unknown, string][] = [
    [() => randomState(-1), "randomState: seed must be a whole number from 0 to 4294967295, got -1"],
    [() => randomState(Number.NaN), "randomState: seed must be a whole number from 0 to 4294967295, got NaN"],
    [() => random.randint(5, 5), "randint: high must be a whole number above low, 5, got 5"],
    [() => random.rand(-1), "rand: size must be a whole number from 0 to 1000000, got -1"],
    [() => random.rand([1e6, 1e6]), "rand: size must be a whole number from 0 to 1000000, got 1000000000000"],
    [() => random.choice(3, 4, { replace: false }), "choice: size must be a whole number from 0 to 3, got 4"],
    [() => random.choice([], 1), "choice: size must be a whole number from 0 to 0, got 1"],
    [
      () => random.uniform(0, Number.POSITIVE_INFINITY),
      "uniform: high must be a finite number, got Infinity",
    ],
    [() => random.normal(0, -1), "normal: standardDeviation must be a finite number ≥ 0, got -1"],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});
