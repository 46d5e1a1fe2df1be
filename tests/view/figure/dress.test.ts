import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { palette } from "../../../lib/src/charts/shared/theme";
import { curveWithSteps, descend, parabola } from "../../../lib/src/index";
import { dressed, type Looks } from "../../../view/figure/dress";
import { type ReadFigure, readFigure } from "../../../view/figure/read-figure";
import { heightOf } from "../../../view/figure/size";

const looks: Looks = {
  theme: "light",
  width: 640,
  fontFamily: "serif",
  reducedMotion: false,
  touch: false,
  revision: 1,
};

const read = (figure: object): ReadFigure => {
  const result = readFigure(figure);
  assert.ok("figure" in result);
  return result.figure;
};

const ours = read(curveWithSteps(descend(parabola(), { start: 3 })));

describe("a figure dressed for the page", () => {
  test("wears the theme", () => {
    const paper = (theme: "light" | "dark") => {
      const template = dressed(ours, { ...looks, theme }).layout.template as {
        layout: { paper_bgcolor: string };
      };
      return template.layout.paper_bgcolor;
    };
    assert.equal(paper("light"), palette.paper.light);
    assert.equal(paper("dark"), palette.paper.dark);
  });

  test("keeps the colors of someone else's figure where its paper is light", () => {
    const { data, layout } = dressed(read({ data: [{ marker: { color: palette.paper.dark } }] }), looks);
    assert.deepEqual(data, [{ marker: { color: palette.paper.dark } }]);
    assert.ok(layout.template);
    const black = read({ data: [{ line: { color: "black" }, y: [1] }] });
    assert.deepEqual(
      dressed(black, { ...looks, theme: "dark" }),
      dressed(black, looks),
      "black ink needs light paper",
    );
  });

  test("has the width of its place and a height of its own", () => {
    assert.equal(dressed(ours, looks).layout.width, 640);
    assert.equal(dressed(read({ data: [], layout: { width: 300 } }), looks).layout.width, 300);
    assert.equal(heightOf(read({ data: [] })), 360);
    assert.equal(heightOf(read({ data: [], layout: { height: 1e9 } })), 4_000);
    assert.equal(heightOf(read({ data: [], layout: { height: "tall" } })), 360);
  });

  test("has a title that fits", () => {
    const size = (width: number, font = {}) => {
      const title = { text: "<b>Distance to the minimum</b><br>on a log axis", font };
      const worn = dressed(read({ data: [], layout: { title } }), { ...looks, width }).layout.title;
      return (worn as { font: { size: number } }).font.size;
    };
    assert.equal(size(800), 16);
    assert.equal(size(800, { size: 20 }), 20);
    assert.ok(size(250) < 16 && size(250) > 11);
    assert.equal(size(50), 11);
  });

  test("speaks to no server, whatever its config asks", () => {
    const config = {
      plotlyServerURL: "https://example.com",
      showSendToCloud: true,
      displaylogo: true,
      scrollZoom: true,
    };
    const worn = dressed(read({ data: [], config }), looks).config;
    assert.equal(worn.showSendToCloud, false);
    assert.equal(worn.displaylogo, false);
    assert.equal(worn.scrollZoom, true);
    assert.equal(JSON.stringify(worn).includes("http"), false);
  });

  test("does not glide for readers who want less motion", () => {
    const step = {
      method: "animate",
      args: [["0"], { transition: { duration: 500 }, frame: { duration: 700 } }],
    };
    const figure = read({
      data: [],
      layout: { transition: { duration: 300 }, sliders: [{ steps: [step] }] },
    });
    assert.equal(
      JSON.stringify(dressed(figure, looks).layout).includes('"transition":{"duration":500}'),
      true,
    );
    const still = JSON.stringify(dressed(figure, { ...looks, reducedMotion: true }).layout);
    assert.equal(/"transition":\{"duration":[^0]/.test(still), false);
    assert.ok(still.includes('"frame":{"duration":700}'));
  });

  test("lets a finger scroll the page", () => {
    assert.equal(dressed(ours, { ...looks, touch: true }).layout.dragmode, false);
    assert.equal(dressed(ours, looks).layout.dragmode, undefined);
  });
});
