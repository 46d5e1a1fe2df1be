import assert from "node:assert/strict";
import { test } from "node:test";
import { type AlgebraInstance, loadAlgebra, useAlgebra } from "../../../lib/src/objectives/formula/algebra";
import { fromFormula } from "../../../lib/src/objectives/formula/from-formula";

const { create, derivativeDependencies, parseDependencies } = require("mathjs/number");

test("an algebra that is handed in serves as well as the one that is loaded, also when it is handed in twice", () => {
  const small: AlgebraInstance = create({ derivativeDependencies, parseDependencies });
  for (let i = 0; i < 2; i++) {
    useAlgebra(small);
    assert.equal(fromFormula("x^3 - 2*x").gradientTex, "3x^{2} - 2");
  }
});

test("an algebra that is in use can no longer evaluate anything", () => {
  const small: AlgebraInstance & Record<string, (text: string) => unknown> = create({
    derivativeDependencies,
    parseDependencies,
  });
  useAlgebra(small);
  assert.throws(() => small.parse?.("x"), /switched off/);
  assert.equal(typeof loadAlgebra().parse, "function");
});
