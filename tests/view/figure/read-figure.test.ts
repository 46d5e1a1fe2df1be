import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { limits } from "../../../view/figure/limits";
import { readFigure } from "../../../view/figure/read-figure";

const problemOf = (value: unknown): string | undefined => {
  const read = readFigure(value);
  return "problem" in read ? read.problem : undefined;
};

describe("reading a figure", () => {
  test("gives a copy: drawing cannot change the notebook", () => {
    const stored = { data: [{ y: [1, 2] }], layout: { title: { text: "t" } } };
    const read = readFigure(stored);
    assert.ok("figure" in read);
    assert.deepEqual(read.figure, { ...stored, frames: [], config: {} });
    assert.notEqual(read.figure.data[0], stored.data[0]);
    assert.notEqual(read.figure.data[0]?.y, stored.data[0]?.y);
  });

  test("names what is wrong", () => {
    assert.match(problemOf("{}") ?? "", /are a text, not an object/);
    assert.match(problemOf(null) ?? "", /are nothing, not an object/);
    assert.match(problemOf([]) ?? "", /are a list, not an object/);
    assert.equal(problemOf({}), "it has no data");
    assert.equal(problemOf({ data: "y" }), "its data are a text, not a list");
    assert.equal(problemOf({ data: [[]] }), "entry 0 of its data is a list, not an object");
    assert.equal(problemOf({ data: [], layout: 1 }), "its layout is a number, not an object");
    assert.equal(problemOf({ data: [], frames: [null] }), "entry 0 of its frames is nothing, not an object");
    assert.equal(problemOf({ data: [], layout: null }), undefined);
  });

  test("ends on a circle and on too much", () => {
    const circle: Record<string, unknown> = { data: [] };
    circle.layout = { circle };
    assert.match(problemOf(circle) ?? "", /nested more than 60 levels/);
    assert.match(problemOf({ data: Array(limits.traces + 1).fill({}) }) ?? "", /at most 2000 are drawn/);
    const many = Array(1_000).fill(0);
    assert.match(
      problemOf({ data: Array(2_000).fill({ x: many, y: many }) }) ?? "",
      /more than 3 million values/,
    );
  });

  test("leaves out what another host would have to send", () => {
    const far = "https://example.com/a.png";
    const read = readFigure({
      data: [{ y: [1], text: [far] }],
      layout: {
        images: [
          { source: far },
          { source: "data:image/png;base64,AA==" },
          { source: " //example.com/b.png" },
        ],
        template: { layout: { images: [{ source: far }] } },
        updatemenus: [{ buttons: [{ method: "relayout", args: ["images[0].source", far] }] }],
        sliders: [{ steps: [{ method: "relayout", args: [{ "images[0].source": far }] }] }],
      },
      frames: [{ layout: { images: [{ source: far }] } }],
    });
    assert.ok("figure" in read);
    const { data, layout, frames } = read.figure;
    assert.deepEqual(data, [{ y: [1], text: [far] }], "a text that is only shown stays");
    assert.equal(JSON.stringify([layout, frames]).includes("example.com"), false);
    assert.ok(JSON.stringify(layout).includes("data:image/png"));
  });

  test("says that maps are not fetched", () => {
    for (const type of ["scattergeo", "choropleth", "scattermap", "densitymapbox", "choroplethmap"])
      assert.match(
        problemOf({ data: [{}, { type }] }) ?? "",
        new RegExp(`${type} needs a map from another host`),
      );
    assert.equal(problemOf({ data: [{ type: "heatmap" }] }), undefined);
  });
});
