import assert from "node:assert/strict";
import fc from "fast-check";
import * as library from "../../../lib/src/index";
import { sorts } from "../../lib/objectives/support/hostile-formulas";
import type { Entry } from "../judge";
import { label, onLine, onPlane, options, place, rate, real, share, stretch } from "../values/good";

const hostile = sorts.flatMap(({ formulas }) => formulas);
const pieces = [
  "x",
  "y",
  "2",
  "0.5",
  "pi",
  "e",
  "+",
  "-",
  "*",
  "/",
  "^",
  "(",
  ")",
  "sin(",
  "exp(",
  "log(",
  "abs(",
  " ",
];

/** Formulas as they should be, odd ones, and what comes out when a monkey types. */
export const formula = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("x^2", "x^4 - 2*x^2", "exp(x) - x", "1/x", "sqrt(x)", "x*sin(x)") },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join("")),
  },
);

const height = onLine.map(({ value }) => value);
const step = rate.filter((h) => h > 0);
const somewhere = [-2.5, 0, 1, 1e6];

/** Everything a formula can be asked on a line. */
function asked(objective: library.FormulaObjective): void {
  for (const x of somewhere)
    for (const ask of [objective.value, objective.gradient, objective.curvature])
      assert.equal(typeof ask(x), "number");
  for (const text of [objective.name, objective.tex, objective.gradientTex, objective.curvatureTex])
    assert.ok(text.length > 0 && !/NaN|undefined|\[object/.test(text), text);
  assert.ok(objective.stationaryPoints.length <= 2001);
}

function askedInSpace(objective: library.FormulaOfSeveralObjective): void {
  const place = objective.variables.map((_, i) => i);
  assert.equal(typeof objective.value(place), "number");
  assert.equal(objective.gradient(place).length, place.length);
  assert.equal(objective.curvature(place).flat().length, place.length ** 2);
  assert.ok(objective.gradientTex.length + objective.curvatureTex.length > 0);
}

export const objectives: readonly Entry[] = [
  {
    of: "fromFormula",
    args: fc.oneof(
      fc.tuple(formula),
      fc.tuple(formula, options({ variable: fc.constantFrom("x", "y", "theta", "w1"), domain: stretch })),
    ),
    call: (...values: Parameters<typeof library.fromFormula>) => library.fromFormula(...values),
    check: (objective: library.FormulaObjective | library.FormulaOfSeveralObjective) =>
      "stationaryPoints" in objective ? asked(objective) : askedInSpace(objective),
    cost: 4,
  },
  {
    of: "fromFormula",
    args: fc.tuple(
      fc.constantFrom("x^2 + y^2", "x*y", "(1-x)^2 + 100*(y-x^2)^2", "exp(x*y)", "x/y", "z + x"),
      options({
        variables: fc.constantFrom(["x", "y"], ["x", "y", "z"]),
        domain: fc.tuple(stretch, stretch),
      }),
    ),
    call: (...values: Parameters<typeof library.fromFormula>) => library.fromFormula(...values),
    check: (objective: library.FormulaObjective | library.FormulaOfSeveralObjective) =>
      "stationaryPoints" in objective ? asked(objective) : askedInSpace(objective),
    cost: 4,
  },
  {
    of: "parabola",
    args: fc.tuple(
      options({
        a: real.filter((a) => a !== 0),
        h: real,
        k: real,
        variable: fc.constantFrom("x", "θ", "w_1"),
      }),
    ),
    call: library.parabola,
    check: ({ value, gradient }: library.Objective) =>
      assert.deepEqual([typeof value(3), typeof gradient(3)], ["number", "number"]),
  },
  {
    of: "objectives",
    args: fc.tuple(fc.constantFrom(...Object.keys(library.objectives)), fc.tuple(real, real)),
    spoilt: false,
    call: (name: keyof typeof library.objectives, [x, y]: [number, number]) => {
      const objective = library.objectives[name] as library.Objective<library.Point>;
      const place = objective.variables.length === 1 ? x : [x, y];
      assert.equal(typeof objective.value(place), "number");
      assert.equal([objective.gradient(place)].flat().length, objective.variables.length);
    },
  },
  {
    of: "centralDifference",
    args: fc.oneof(fc.tuple(height, real), fc.tuple(height, real, step)),
    call: library.centralDifference,
    // What is measured is no number where the heights are none.
    mayBeUnknown: () => true,
  },
  {
    of: "forwardDifference",
    args: fc.oneof(fc.tuple(height, real), fc.tuple(height, real, step)),
    call: library.forwardDifference,
    mayBeUnknown: () => true,
  },
  {
    of: "checkGradient",
    args: fc.oneof(
      fc.tuple(onLine, real, options({ step, tolerance: share })),
      fc.tuple(onPlane, place, options({ step, tolerance: share })),
    ),
    call: library.checkGradient,
    check: ({ sentence }: library.GradientCheck) =>
      assert.match(sentence, /^(Agrees|Disagrees) at [^\n]+\.$/),
    mayBeUnknown: ({ agrees }: library.GradientCheck) => !agrees,
    helpers: ["centralDifference"],
  },
  {
    of: "stationaryPoints",
    args: fc.oneof(fc.tuple(onLine), fc.tuple(onLine, stretch)),
    call: library.stationaryPoints,
    // The curvature of a corner is NaN, as its doc says, and so is one that the objective itself gives.
    mayBeUnknown: (points: readonly library.StationaryPoint[]) => points.every(({ at }) => !Number.isNaN(at)),
    cost: 4,
  },
  {
    of: "objective",
    args: fc.tuple(
      onLine.chain(({ value, gradient }) => {
        const given = { value: fc.constant(value), gradient: fc.constant(gradient) };
        return options({ ...given, name: label, domain: stretch, variable: fc.constantFrom("x", "θ") }, [
          "value",
        ]);
      }),
    ),
    call: library.objective,
    check: ({ value, gradient, curvature, minima }: library.OwnObjective) => {
      for (const ask of [value, gradient, curvature]) assert.equal(typeof ask(0.3), "number");
      for (const { at } of minima) assert.ok(Number.isFinite(at));
    },
    mayBeUnknown: () => true,
    cost: 4,
  },
  {
    of: "objective",
    args: fc.tuple(
      onPlane.chain(({ value, gradient }) => {
        const given = { value: fc.constant(value), gradient: fc.constant(gradient) };
        const facts = { minima: fc.array(place, { maxLength: 2 }), domain: fc.tuple(stretch, stretch) };
        return options({ ...given, ...facts, variables: fc.constant(["x", "y"]) }, ["value", "variables"]);
      }),
    ),
    call: library.objective,
    check: ({ gradient, curvature }: library.OwnObjectiveOfSeveral) =>
      assert.deepEqual([gradient([0.3, 0.2]).length, curvature([0.3, 0.2]).flat().length], [2, 4]),
    mayBeUnknown: () => true,
    cost: 2,
  },
];
