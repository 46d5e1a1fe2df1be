import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArgumentError } from "../../../../lib/src/arguments";
import { descend } from "../../../../lib/src/descent/descend";
import { fromFormula } from "../../../../lib/src/objectives/formula/from-formula";
import { objectives } from "../../../../lib/src/objectives/registry";

const number = fc.double({ min: -50, max: 50, noNaN: true });

test("x^2 is x·x and its slope 2·x, to the last bit, whatever the variable is called", () => {
  for (const variable of ["x", "theta", "θ"]) {
    const f = fromFormula(`${variable}^2`, { variable });
    fc.assert(
      fc.property(fc.double(), (x) => {
        assert.ok(Object.is(f.value(x), x * x));
        assert.ok(Object.is(f.gradient(x), 2 * x));
      }),
    );
  }
});

/** Formulas, and what they and their derivatives are by hand. */
const byHand: readonly [string, (x: number) => number, (x: number) => number, (x: number) => number][] = [
  ["x^3 - 2x", (x) => x ** 3 - 2 * x, (x) => 3 * x ** 2 - 2, (x) => 6 * x],
  ["exp(-x)", (x) => Math.exp(-x), (x) => -Math.exp(-x), (x) => Math.exp(-x)],
  ["log(x)", Math.log, (x) => (x < 0 ? Number.NaN : 1 / x), (x) => (x < 0 ? Number.NaN : -1 / x ** 2)],
  ["abs(2x - 1)", (x) => Math.abs(2 * x - 1), (x) => 2 * Math.sign(2 * x - 1), () => 0],
  ["2^x", (x) => 2 ** x, (x) => Math.LN2 * 2 ** x, (x) => Math.LN2 ** 2 * 2 ** x],
  ["tanh(x)", Math.tanh, (x) => 1 / Math.cosh(x) ** 2, (x) => (-2 * Math.tanh(x)) / Math.cosh(x) ** 2],
  ["pow(x, 2) / 2 - -x", (x) => (x * x) / 2 + x, (x) => x + 1, () => 1],
  ["-x^2 + pi e", (x) => Math.PI * Math.E - x * x, (x) => -2 * x, () => -2],
  ["(x + 1)^-2", (x) => (x + 1) ** -2, (x) => -2 * (x + 1) ** -3, (x) => 6 * (x + 1) ** -4],
];

test("value, slope and curvature are those found by hand", () => {
  const close = (got: number, wanted: number) =>
    Object.is(got, wanted) || Math.abs(got - wanted) <= 1e-12 * (1 + Math.abs(wanted));
  for (const [formula, value, slope, curvature] of byHand) {
    const f = fromFormula(formula);
    for (const x of [-3.1, -0.5, 0.3, 1, 7.25]) {
      assert.ok(close(f.value(x), value(x)), `${formula} at ${x}: ${f.value(x)}`);
      // Left of 0 the formula of a derivative may have values where the function has none.
      if (Number.isNaN(value(x))) continue;
      assert.ok(close(f.gradient(x), slope(x)), `slope of ${formula} at ${x}: ${f.gradient(x)}`);
      assert.ok(close(f.curvature(x), curvature(x)), `curvature of ${formula} at ${x}: ${f.curvature(x)}`);
    }
  }
});

test("outside the real numbers the value is NaN", () => {
  for (const [formula, x] of [
    ["log(x)", -1],
    ["sqrt(x)", -1],
    ["x^0.5", -1],
    ["(-1)^x", 0.5],
    ["asin(x)", 2],
  ] as const)
    assert.ok(Number.isNaN(fromFormula(formula).value(x)), formula);
  assert.equal(descend(fromFormula("x - log(x)"), { start: 0.1, learningRate: 1 }).verdict.kind, "converged");
  assert.equal(
    descend(fromFormula("sqrt(x)"), { start: 1, learningRate: 3 }).verdict.kind,
    "left the domain",
  );
});

test("formulas and derivatives are written as people write them", () => {
  const written = (formula: string, variable = "x") => {
    const { name, tex, gradientTex, curvatureTex } = fromFormula(formula, { variable });
    return [name, tex, gradientTex, curvatureTex];
  };
  assert.deepEqual(written("x^2"), ["x²", "x^{2}", "2x", "2"]);
  assert.deepEqual(written("(x-3)^2+1"), [
    "(x − 3)² + 1",
    "\\left(x - 3\\right)^{2} + 1",
    "2\\left(x - 3\\right)",
    "2",
  ]);
  assert.deepEqual(written("x^4-3*x^3+2"), [
    "x⁴ − 3x³ + 2",
    "x^{4} - 3x^{3} + 2",
    "4x^{3} - 9x^{2}",
    "12x^{2} - 18x",
  ]);
  assert.deepEqual(written("1/x").slice(0, 3), ["1/x", "\\frac{1}{x}", "-\\frac{1}{x^{2}}"]);
  assert.deepEqual(written("theta_0^2", "theta_0").slice(0, 3), ["θ₀²", "\\theta_{0}^{2}", "2\\theta_{0}"]);
  const names = ["x*cos(pi*x)", "2*3*x", "x-(x-1)", "x/(2*x)", "2^(x+1)", "sqrt(x)^3", "-(-x)", "x*-2"];
  assert.deepEqual(
    names.map((formula) => fromFormula(formula).name),
    ["x·cos(πx)", "2·3x", "x − (x − 1)", "x/(2x)", "2^(x + 1)", "√(x)³", "−(−x)", "x·(−2)"],
  );
});

test("two variables have a gradient and a Hessian matrix", () => {
  const typed = fromFormula("(1-x)^2 + 100*(y-x^2)^2", { variables: ["x", "y"] });
  const { rosenbrock } = objectives;
  fc.assert(
    fc.property(number, number, (x, y) => {
      const close = (got: number, wanted: number) =>
        assert.ok(Math.abs(got - wanted) <= 1e-9 * (1 + Math.abs(wanted)), `${got} is not ${wanted}`);
      const point = [x / 10, y / 10];
      close(typed.value(point), rosenbrock.value(point));
      for (const i of [0, 1]) {
        close(typed.gradient(point)[i] as number, rosenbrock.gradient(point)[i] as number);
        for (const j of [0, 1])
          close(typed.curvature(point)[i]?.[j] as number, rosenbrock.curvature?.(point)[i]?.[j] as number);
      }
    }),
  );
  assert.equal(typed.convex, false);
  const bowl = fromFormula("x^2 + 3*y^2 + x*y", { variables: ["x", "y"] });
  assert.deepEqual(
    [bowl.gradientTex, bowl.curvatureTex],
    [
      ["2x + y", "6y + x"],
      [
        ["2", "1"],
        ["1", "6"],
      ],
    ],
  );
  assert.equal(bowl.convex, true);
  assert.equal(fromFormula("x^2 + 3*y^2 + 4*x*y", { variables: ["x", "y"] }).convex, false);
  assert.deepEqual(
    descend(bowl, { start: [1, 1], learningRate: 0.125, maxIterations: 1 }).final,
    [0.625, 0.125],
  );
  assert.deepEqual(fromFormula("u*v*w", { variables: ["u", "v", "w"] }).gradient([2, 3, 5]), [15, 10, 6]);
});

test("convex is said of what bends upwards everywhere on its domain", () => {
  const convex = (formula: string) => fromFormula(formula).convex;
  for (const formula of ["x^2", "x^4", "abs(x)", "exp(x)", "3*x + 1", "5", "log(1 + exp(-x))"])
    assert.equal(convex(formula), true, formula);
  for (const formula of ["-x^2", "-abs(x)", "x^3", "sin(x)", "log(x)", "1/x"])
    assert.equal(convex(formula), false, formula);
  assert.equal(fromFormula("x^3", { domain: [0, 3] }).convex, true);
});

test("the domain reaches as far as the first stationary point, or as asked", () => {
  assert.deepEqual(fromFormula("(x - 1)^2").domain, [[-5, 5]]);
  assert.deepEqual(fromFormula("(x - 30)^2").domain, [[-50, 50]]);
  assert.deepEqual(fromFormula("(x - 30)^2").minima, [{ at: 30, value: 0 }]);
  assert.deepEqual(fromFormula("sin(x)", { domain: [0, 4] }).minima, []);
  assert.deepEqual(
    fromFormula("x + y", {
      variables: ["x", "y"],
      domain: [
        [0, 1],
        [2, 3],
      ],
    }).domain,
    [
      [0, 1],
      [2, 3],
    ],
  );
});

test("a formula is data: it can be spread and turned into JSON", () => {
  const f = fromFormula("x^2");
  assert.equal({ ...f }.gradientTex, "2x");
  assert.equal(JSON.parse(JSON.stringify(f)).curvatureTex, "2");
});

test("no text makes it hang, or fail without words", () => {
  const part = fc.constantFrom(
    ..."x y 1 2.5 + - * / ^ ( ) [ ] , ; : ' \" = ! % sin( log( abs( exp( i e pi ? { } . foo".split(" "),
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 40 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anything, (text) => {
      try {
        const f = fromFormula(text);
        assert.equal(typeof f.value(1.5), "number");
        assert.equal(typeof f.gradient(1.5), "number");
        assert.ok(f.tex.length > 0 && f.name.length > 0);
      } catch (error) {
        assert.ok(error instanceof ArgumentError, `${text}: ${error}`);
        assert.doesNotMatch(error.message, /\n/);
        assert.ok(error.message.startsWith("fromFormula: ") && error.message.length < 300);
      }
    }),
    { numRuns: 500 },
  );
});

test("the longest formulas are refused or done in a moment", () => {
  const deep = [
    "(".repeat(200),
    `${"x^".repeat(99)}x`,
    `${"x*".repeat(99)}x`,
    `${"sin(".repeat(39)}x${")".repeat(39)}`,
    `${"-".repeat(199)}x`,
  ];
  for (const formula of deep) {
    const begin = performance.now();
    try {
      fromFormula(formula).curvatureTex;
    } catch (error) {
      assert.ok(error instanceof ArgumentError, String(error));
    }
    assert.ok(performance.now() - begin < 2000, formula);
  }
});
