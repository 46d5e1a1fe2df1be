import assert from "node:assert/strict";
import { test } from "node:test";
import { formulaStory } from "../../../lib/src/charts/line/formula-story";
import { fromFormula } from "../../../lib/src/objectives/formula/from-formula";
import { parabola } from "../../../lib/src/objectives/parabola";

test("a formula's story names slope, curvature, every level place and the rates at minima", () => {
  const story = formulaStory(fromFormula("x^3 - 3*x"));
  assert.equal(story.caption, "f(x) = x³ − 3x, slope f′(x) = 3x² − 3, curvature f″(x) = 6x");
  assert.deepEqual(story.rows, [
    ["-1", "2", "maximum", "-6", "–", "–"],
    ["1", "-2", "minimum", "6", "0.1667", "0.3333"],
  ]);
});

test("where the curvature is 0 there is no rate, and where nothing is level there is no row", () => {
  assert.deepEqual(formulaStory(fromFormula("x^4")).rows, [["0", "0", "minimum", "0", "–", "–"]]);
  assert.deepEqual(formulaStory(fromFormula("exp(x)")).rows, []);
});

test("every row has as many cells as there are columns", () => {
  const { columns, rows } = formulaStory(fromFormula("x * cos(pi * x)"));
  assert.ok(rows.length > 3 && rows.every((row) => row.length === columns.length));
});

test("what is no formula of one variable is refused", () => {
  const refused = { message: /objective must be what fromFormula\(…\) makes of a formula of one variable/ };
  assert.throws(() => formulaStory(parabola() as never), refused);
  assert.throws(() => formulaStory({} as never), { message: /objective must be an objective/ });
  const bowl = fromFormula("x^2 + y^2", { variables: ["x", "y"] });
  assert.throws(() => formulaStory(bowl as never), {
    message: /objective must be an objective of one variable/,
  });
});
