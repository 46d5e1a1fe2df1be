import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { ArgumentError } from "../../../lib/src/arguments";
import { fromFormula } from "../../../lib/src/objectives/formula/from-formula";
import { sorts } from "./support/hostile-formulas";

/** The longest that a learner may wait for an answer, in milliseconds. */
const patience = 100;

/** Everything a formula can be asked; the refusal, where it is refused. */
function answered(formula: string): string | undefined {
  try {
    const f = fromFormula(formula);
    for (const x of [-2.5, 0, 1, 1e6])
      for (const ask of [f.value, f.gradient, f.curvature]) assert.equal(typeof ask(x), "number", formula);
    for (const text of [f.name, f.tex, f.gradientTex, f.curvatureTex]) assert.ok(text.length > 0, formula);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ArgumentError, `${formula.slice(0, 60)}: ${error}`);
    assert.equal(error.stack, error.message);
    return error.message;
  }
}

/** What it takes on a machine that does nothing else: the best of three, and no more than the processor was busy with it. */
function waited(formula: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best > patience; i++) {
    const [begin, busy] = [performance.now(), process.cpuUsage()];
    answered(formula);
    const { user, system } = process.cpuUsage(busy);
    best = Math.min(best, performance.now() - begin, (user + system) / 1000);
  }
  return best;
}

describe("hostile and odd formulas", () => {
  // Loading mathjs is paid once, by whichever formula comes first.
  before(() => answered("x"));

  test("there are at least 300, all different", () => {
    const formulas = sorts.flatMap((sort) => sort.formulas);
    assert.ok(formulas.length >= 300, String(formulas.length));
    assert.equal(new Set(formulas).size, formulas.length, "some are there twice");
  });

  for (const { about, refusal, formulas } of sorts) {
    test(`${about}: each of ${formulas.length} gets ${refusal ? "a refusal in words" : "a result"}`, () => {
      for (const formula of formulas) {
        const shown = JSON.stringify(formula.slice(0, 60));
        const message = answered(formula);
        if (refusal === undefined) assert.equal(message, undefined, `${shown} is refused`);
        else {
          assert.ok(message !== undefined, `${shown} is not refused`);
          assert.match(message, /^fromFormula: [^\n\r\u2028\u2029]{10,300}$/u, shown);
          assert.match(message, refusal, shown);
          assert.doesNotMatch(message, /node_modules|\.[jt]s:\d|undefined|\[object/, shown);
        }
      }
    });

    test(`${about}: each is answered within ${patience} ms`, () => {
      const slow = formulas
        .map((formula) => [formula.slice(0, 60), Math.round(waited(formula))] as const)
        .filter(([, time]) => time > patience);
      assert.deepEqual(slow, []);
    });
  }

  test("none of them left a trace", () => {
    const names = () =>
      [globalThis, Object.prototype, Function.prototype, Array.prototype, Math].map(
        (o) => Reflect.ownKeys(o).length,
      );
    const before = names();
    for (const { formulas } of sorts)
      for (const formula of formulas) if (formula.length < 500) answered(formula);
    assert.deepEqual(names(), before);
  });
});
