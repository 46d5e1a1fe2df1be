import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parabola } from "../../../lib/src/objectives/parabola";

test("its formula is written as people write it", () => {
  const names = [{}, { h: 3, k: 1 }, { a: -2, h: -1, k: -3 }, { a: 0.5, variable: "θ" }, { a: -1 }].map(
    (options) => parabola(options).name,
  );
  assert.deepEqual(names, ["x²", "(x − 3)² + 1", "−2(x + 1)² − 3", "0.5θ²", "−x²"]);
  assert.equal(parabola({ a: 2, h: 3, variable: "θ" }).tex, "2(\\theta - 3)^2");
});

const finite = fc.double({ min: -1e3, max: 1e3, noNaN: true });

test("value, slope and curvature belong together", () => {
  fc.assert(
    fc.property(
      finite.filter((a) => Math.abs(a) > 1e-3),
      finite,
      finite,
      finite,
      (a, h, k, x) => {
        const valley = parabola({ a, h, k });
        const close = (got: number, wanted: number) =>
          assert.ok(Math.abs(got - wanted) <= 1e-9 * (1 + Math.abs(wanted)), `${got} ${wanted}`);
        // A parabola is exactly its second-order Taylor polynomial, around any place.
        close(
          valley.value(x + 1),
          valley.value(x) + valley.gradient(x) + (valley.curvature?.(x) ?? Number.NaN) / 2,
        );
        assert.equal(valley.minima.length, a > 0 ? 1 : 0);
        for (const { at, value } of valley.minima) {
          assert.equal(Math.abs(valley.gradient(at)), 0);
          // Adding 0 tells no −0 from 0.
          assert.equal(valley.value(at) + 0, value + 0);
        }
      },
    ),
  );
});

test("what is not a parabola is refused by name", () => {
  assert.throws(() => parabola({ a: 0 }), {
    message: "parabola: a must be a finite number other than 0, got 0",
  });
  assert.throws(() => parabola({ h: Number.NaN }), {
    message: "parabola: h must be a finite number, got NaN",
  });
  assert.throws(() => parabola({ k: Number.POSITIVE_INFINITY }), {
    message: "parabola: k must be a finite number, got Infinity",
  });
  assert.throws(() => parabola({ variable: "<b>" }), { message: /^parabola: variable must be a short name/ });
});
