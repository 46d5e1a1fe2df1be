import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArgumentError } from "../../../../lib/src/arguments";
import { descend } from "../../../../lib/src/descent/descend";
import type { Objective } from "../../../../lib/src/objectives/objective";
import type { OwnObjectiveOfSeveral } from "../../../../lib/src/objectives/own/own-in-space";
import { objective } from "../../../../lib/src/objectives/own/own-objective";
import { objectives } from "../../../../lib/src/objectives/registry";

type Line = Objective;
type Space = Objective<readonly number[]>;

const all = Object.entries(objectives) as unknown as [string, Line | Space][];
const isSpace = (known: Line | Space): known is Space => known.variables.length > 1;

/** A known objective as a learner would hand it in; `slopes` changes or leaves out its gradient. */
function own(known: Line | Space, slopes: "given" | "left out" | "wrong") {
  const wrong = slopes === "wrong" ? 1.01 : 1;
  if (isSpace(known)) {
    const { value, variables, domain } = known;
    const gradient = (point: readonly number[]) => known.gradient(point).map((each) => wrong * each);
    return objective({ value, variables, domain, ...(slopes === "left out" ? {} : { gradient }) });
  }
  const { value, domain } = known;
  const gradient = (x: number) => wrong * known.gradient(x);
  return objective({
    value,
    domain: domain[0] as [number, number],
    ...(slopes === "left out" ? {} : { gradient }),
  });
}

for (const [name, known] of all) {
  test(`${name}: its slope is accepted, one that is 1 % off is not`, () => {
    assert.equal(own(known, "given").gradientSource, "given");
    assert.throws(
      () => own(known, "wrong"),
      /^ArgumentError: objective: gradient must be the slope of value\. Disagrees at /,
    );
  });

  test(`${name}: a slope that is left out is measured, and so is the curvature`, () => {
    const measured = own(known, "left out") as OwnObjectiveOfSeveral;
    assert.equal(measured.gradientSource, "central differences");
    const point = fc.tuple(
      ...known.domain.map(([min, max]) =>
        fc.integer({ min: 1, max: 999 }).map((k) => min + ((max - min) * k) / 1000),
      ),
    );
    fc.assert(
      fc.property(point, (place) => {
        // At the corner of |x| there is nothing to measure.
        fc.pre(place.every((x) => Math.abs(x) > 0.01));
        const at = (isSpace(known) ? place : place[0]) as readonly number[];
        const [exact, got] = [known.gradient(at as never), measured.gradient(at)].map((each) =>
          [each].flat(),
        );
        const height = Math.abs(known.value(at as never)) + 1;
        for (const [i, slope] of (exact as number[]).entries())
          assert.ok(Math.abs(((got as number[])[i] as number) - slope) <= 1e-8 * (height + Math.abs(slope)));
        const bends = [known, measured].map(
          ({ curvature }) => (curvature ? [curvature(at as never)] : []).flat(2) as number[],
        );
        for (const [i, bend] of (bends[0] as number[]).entries())
          assert.ok(
            Math.abs(((bends[1] as number[])[i] as number) - bend) <= 1e-4 * (height + Math.abs(bend)),
            `${bend}`,
          );
      }),
      { numRuns: 30 },
    );
  });
}

test("on a line the minima are found, and whether it is convex, with a slope or without", () => {
  for (const [name, known] of all) {
    if (isSpace(known)) continue;
    for (const slopes of ["given", "left out"] as const) {
      const { minima, convex } = own(known, slopes) as Line;
      assert.equal(minima.length, known.minima.length, name);
      for (const [i, { at }] of minima.entries())
        assert.ok(Math.abs(at - (known.minima[i]?.at as number)) < 1e-8, `${name}: ${at}`);
      assert.equal(convex, known.convex, name);
    }
  }
});

test("a walk on it is judged like any other", () => {
  const { verdict, objective: walked } = descend(
    objective({ value: (x) => (x - 2) ** 2, name: "(x − 2)²" }),
    {
      start: 0,
      maxIterations: 100,
    },
  );
  assert.equal(verdict.kind, "converged");
  assert.equal(walked.name, "(x − 2)²");
  const bowl = objective({
    variables: ["a", "b"],
    value: ([a = 0, b = 0]) => a * a + 3 * b * b,
    minima: [[0, 0]],
  });
  assert.deepEqual(bowl.minima, [{ at: [0, 0], value: 0 }]);
  assert.equal(descend(bowl, { start: [3, 3], maxIterations: 200 }).verdict.kind, "converged");
});

test("corners, poles and places without a value are no reason to refuse a slope", () => {
  const kinds = [
    { value: Math.abs, gradient: Math.sign },
    { value: Math.sqrt, gradient: (x: number) => 0.5 / Math.sqrt(x) },
    { value: (x: number) => 1 / x, gradient: (x: number) => -1 / x ** 2 },
    { value: (x: number) => Math.max(0, x), gradient: (x: number) => (x > 0 ? 1 : 0) },
    { value: (x: number) => 1e9 + Math.sin(x), gradient: Math.cos },
    { value: Math.log, gradient: (x: number) => 1 / x },
  ];
  for (const kind of kinds) assert.equal(objective(kind).gradientSource, "given");
  assert.deepEqual(objective({ value: () => 5 }).minima, []);
  assert.equal(objective({ value: (x) => 1e6 + Math.sin(x) }).minima.length, 2);
});

const refused: readonly [options: unknown, message: RegExp][] = [
  [undefined, /options must be an object such as \{ value: \(x\) => x \* x \}, got nothing/],
  [(x: number) => x, /options must be .*, got a function/],
  [{}, /value must be a function, such as \(x\) => x \* x, got nothing/],
  [{ value: () => "3" }, /value must give a number; at x = .* it gave "3"/],
  [{ value: (x: number) => x, gradient: () => undefined }, /gradient must give a number; .* it gave nothing/],
  [{ value: (x: number) => x, gradient: 1 }, /gradient must be a function, or left out, got 1/],
  [{ value: (x: number) => x, slope: 1 }, /there is no option "slope"/],
  [{ value: (x: number) => x, variable: "x y" }, /variable must be a short name/],
  [{ value: (x: number) => x, domain: [1, 0] }, /domain must be a pair of finite numbers/],
  [{ value: (x: number) => x, name: "" }, /name must be a text/],
  [{ value: (x: number) => x, minima: [1] }, /minima must be left out on a line/],
  [{ value: () => 1, variables: [] }, /variables must be a list/],
  [{ value: () => 1, variables: ["x", "x"] }, /names that differ/],
  [{ value: () => 1, variables: ["x"], variable: "x" }, /one of variable and variables/],
  [{ value: () => 1, variables: ["x", "y"], domain: [0, 1] }, /domain must be a pair/],
  [{ value: () => 1, variables: ["x", "y"], gradient: () => [1] }, /gradient must give a list of 2 numbers/],
  [{ value: () => 1, variables: ["x", "y"], minima: [[0]] }, /minima must be a list of points, each of 2/],
];

test("what cannot be used is refused in one line", () => {
  for (const [options, message] of refused)
    assert.throws(
      () => objective(options as never),
      (error) =>
        error instanceof ArgumentError && message.test(error.message) && !error.message.includes("\n"),
      String(message),
    );
});
