import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { palette, themed } from "../../../lib/src/charts/shared/theme";
import { matchesSnapshot } from "../support/snapshot";
import { examples } from "./examples";

interface Titled {
  readonly title?: { readonly text?: string };
}

interface Labelled extends Titled {
  readonly xaxis?: Titled;
  readonly yaxis?: Titled;
}

const lightColors = new Set<string>(Object.values(palette).map(({ light }) => light));

for (const [name, build] of Object.entries(examples)) {
  const figure = build();

  test(`${name} is the picture that was looked at`, () => matchesSnapshot(name, figure));

  test(`${name} describes itself and brings its data`, () => {
    const { description, table } = figure.layout.meta;
    assert.match(description, /^[A-Zlf].{30,}\.$/);
    assert.doesNotMatch(description, /NaN|undefined|Infinity/);
    assert.ok(table.rows.length > 0 && table.rows.length <= 100 && table.caption.length > 5);
    for (const row of table.rows) assert.equal(row.length, table.columns.length);
  });

  test(`${name} survives JSON unchanged: no NaN, no infinity, nothing that JSON would lose`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure);
  });

  test(`${name} uses our colors only, and changes theme and back without a trace`, () => {
    const colors = JSON.stringify(figure).match(/#[0-9a-f]{6}\b/gi) ?? [];
    assert.ok(colors.length > 0);
    for (const color of colors) assert.ok(lightColors.has(color), `${color} is not in the palette`);
    const dark = themed(figure, "dark");
    assert.notDeepEqual(dark, figure);
    assert.deepEqual(themed(dark, "light"), figure);
  });

  test(`${name} has labelled axes and a title`, () => {
    const layout = figure.layout as Labelled & { scene?: Labelled & { zaxis?: Titled } };
    const { xaxis, yaxis } = layout.scene ?? layout;
    for (const part of [layout, xaxis, yaxis, ...(layout.scene ? [layout.scene.zaxis] : [])])
      assert.ok(part?.title?.text);
  });
}

/** What the charts' folder gives to callers without drawing. */
const drawNothing = ["iterationTable", "learningRateTable", "learningRateErrors", "formulaStory"];

test("every chart builder has an example", () => {
  const index = readFileSync(join(__dirname, "../../../lib/src/index.ts"), "utf8");
  const builders = [...index.matchAll(/export \{([^}]*)\} from "\.\/charts\//g)]
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => name !== "" && !name.startsWith("type ") && !drawNothing.includes(name));
  const written = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const missing = builders.filter(
    (name) => !Object.keys(examples).some((each) => each.startsWith(written(name))),
  );
  assert.ok(builders.length >= 16, String(builders.length));
  assert.deepEqual(missing, []);
});
