import assert from "node:assert/strict";
import { test } from "node:test";
import { checkGradient } from "../../../lib/src/objectives/check-gradient";
import type { Objective, Point } from "../../../lib/src/objectives/objective";
import { objectives } from "../../../lib/src/objectives/registry";

const { square, himmelblau } = objectives;

test("every landscape of the course agrees with its own heights, at its minima too", () => {
  for (const [name, objective] of Object.entries(objectives)) {
    const each = objective as Objective<Point>;
    const ordinary =
      each.variables.length === 1
        ? [-1.3, 0.7, 2.1]
        : [
            [0.7, -1.3],
            [-2, 1.1],
          ];
    // The corner of |x| is the one minimum without a slope.
    const places = name === "corner" ? ordinary : [...ordinary, ...each.minima.map(({ at }) => at)];
    for (const at of places)
      assert.ok(checkGradient(each, at).agrees, `${name}: ${checkGradient(each, at).sentence}`);
  }
});

test("a factor, a sign and a coordinate gone wrong are told apart", () => {
  const times = (factor: number) => ({ ...square, gradient: (x: number) => 2 * x * factor });
  assert.equal(checkGradient(times(4), 1).ratio?.toFixed(6), "4.000000");
  assert.match(checkGradient(times(4), 1).sentence, /It is 4 times what it should be/);
  assert.match(checkGradient(times(-1), 1).sentence, /It has the wrong sign/);
  const [first] = [himmelblau.gradient([1, 2])[0] as number];
  const half = { ...himmelblau, gradient: () => [first, 0] };
  assert.equal(checkGradient(half, [1, 2]).ratio, undefined);
  assert.match(
    checkGradient(half, [1, 2]).sentence,
    /^Disagrees at \(1, 2\): .* They differ by \d+(\.\d)? %\.$/,
  );
  const flipped = {
    ...himmelblau,
    gradient: (at: readonly number[]) => himmelblau.gradient(at).map((each) => -each),
  };
  assert.match(checkGradient(flipped, [1, 2]).sentence, /Each has the wrong sign/);
});

test("at a minimum a wrong factor hides", () => {
  assert.ok(checkGradient({ ...square, gradient: (x) => 8 * x }, 0).agrees);
});

test("no number, on either side, disagrees", () => {
  const broken = { ...square, gradient: () => Number.NaN };
  assert.match(checkGradient(broken, 1).sentence, /One of them is no number/);
  assert.equal(checkGradient({ value: Math.log, gradient: (x: number) => 1 / x }, -1).agrees, false);
});

test("what is no place, no objective or no gradient is refused", () => {
  assert.throws(() => checkGradient({} as never, 1), {
    message: /objective must be a record with value and gradient/,
  });
  assert.throws(() => checkGradient(square, Number.NaN), {
    message: /at must be a finite number, or a list of them/,
  });
  assert.throws(() => checkGradient({ ...himmelblau, gradient: () => [1] }, [1, 2]), {
    message: /objective\.gradient\(at\) must be of the same kind as at/,
  });
  assert.throws(() => checkGradient(square, 1, { step: 0 }), { message: /step must be a finite number > 0/ });
  assert.throws(() => checkGradient(square, 1, { h: 1 } as never), { message: /no option "h"/ });
});
