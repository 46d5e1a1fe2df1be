import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ArgumentError } from "../../../lib/src/arguments";
import { placeOf, placesOf, valueAt } from "../../../lib/src/explorers/controls";
import { explore } from "../../../lib/src/explorers/explore";
import type { Explorer, ExplorerState } from "../../../lib/src/explorers/explorer";
import { type ExplorerKind, explorers } from "../../../lib/src/explorers/registry";
import { fromFormula } from "../../../lib/src/objectives/formula/from-formula";
import { anyState, anyValue } from "../../fuzz/values/states";

const kinds = Object.entries(explorers) as [ExplorerKind, Explorer][];

/** A start outside a function's domain is refused in a line, which a page shows in place of the verdict. */
function viewOrRefusal(explorer: Explorer, state: ExplorerState) {
  try {
    return explorer.view(state, fromFormula);
  } catch (error) {
    assert.ok(error instanceof ArgumentError, String(error));
    return error.message;
  }
}

for (const [kind, explorer] of kinds) {
  test(`${kind}: controls and starting state belong together`, () => {
    const names = explorer.controls.flatMap((control) => (control.type === "click" ? [] : [control.name]));
    assert.deepEqual([...names].sort(), Object.keys(explorer.start).sort());
    for (const control of explorer.controls) {
      if (control.type !== "range") continue;
      const start = explorer.start[control.name] as number;
      const place = Math.round(placeOf(control, start));
      assert.equal(valueAt(control, place), start, `${control.name} starts between two places of its slider`);
    }
  });

  test(`${kind}: it starts with the static figure`, () => {
    const { figure, spec, sentence } = explore(kind);
    assert.deepEqual(figure, explorer.view(explorer.start).panels[0]());
    assert.deepEqual(spec, { version: 1, kind, state: explorer.start });
    assert.ok(sentence.includes(figure.layout.meta.description));
  });

  test(`${kind}: every state has pictures, words and code`, () => {
    fc.assert(
      fc.property(anyState(explorer), (state) => {
        const before = JSON.stringify(state);
        const shown = viewOrRefusal(explorer, state);
        if (typeof shown === "string") return assert.match(shown, /^[^\n]{10,200}$/);
        const { panels, verdict, code } = shown;
        for (const { data, layout } of panels.map((draw) => draw())) {
          assert.ok(data.length > 0 && layout.meta.description.length > 20);
          assert.doesNotMatch(layout.meta.description, /NaN|undefined/);
        }
        assert.doesNotMatch(`${verdict}${code}`, /NaN|undefined|null/);
        assert.equal(JSON.stringify(state), before);
      }),
      { numRuns: 40 },
    );
  });

  test(`${kind}: every control changes the pictures`, () => {
    for (const control of explorer.controls) {
      if (control.type === "click") continue;
      const start = control.type === "formula" ? { ...explorer.start, valley: "own" } : explorer.start;
      const other = fc.sample(
        anyValue(control).filter((value) => value !== start[control.name] && value !== "x^2"),
        1,
      )[0] as number | string;
      const [before, after] = [start, { ...start, [control.name]: other }].map((state) =>
        JSON.stringify(explorer.view(state, fromFormula).panels.map((draw) => draw().data)),
      );
      assert.notEqual(after, before, `${control.name} = ${other} changes nothing`);
    }
  });
}

test("a logarithmic slider stops at the numbers of two digits", () => {
  const control = {
    type: "range",
    name: "α",
    label: "α",
    min: 0.001,
    max: 3,
    step: 1,
    scale: "log",
  } as const;
  const stops = Array.from({ length: placesOf(control) + 1 }, (_, place) => valueAt(control, place));
  assert.deepEqual([stops[0], stops[1], stops.at(-2), stops.at(-1)], [0.001, 0.0011, 2.9, 3]);
  for (const [place, value] of stops.entries()) assert.equal(Math.round(placeOf(control, value)), place);
});

test("what no explorer has is refused by name", () => {
  assert.throws(
    () => explore("volcano" as never),
    /^ArgumentError: explore: there is no explorer "volcano"; there are descent, /,
  );
  assert.throws(() => explore("descent", { speed: 1 }), /it has no control "speed"; there are valley, /);
  assert.throws(() => explore("descent", { start: 99 }), /start must be a number from -5 to 5, got 99/);
  assert.throws(() => explore("descent", { valley: "constructor" }), /valley must be one of square, /);
});
