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
    assert.equal(problemOf({ data: [{}, { marker: 5 }] }), "its marker is a number, not an object");
    assert.equal(problemOf({ data: [], layout: { xaxis2: [] } }), "its xaxis2 is a list, not an object");
    assert.equal(problemOf({ data: [], layout: null }), undefined);
  });

  test("ends on a circle and on too much", () => {
    const circle: Record<string, unknown> = { data: [] };
    circle.layout = { circle };
    assert.match(problemOf(circle) ?? "", /nested more than 60 levels/);
    assert.match(problemOf({ data: Array(limits.traces + 1).fill({}) }) ?? "", /at most 200 are drawn/);
    const many = Array(10_000).fill(0);
    assert.match(
      problemOf({ data: Array(200).fill({ x: many, y: many }) }) ?? "",
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

  test("leaves out every way to write an address, and pictures of the server that shows the page", () => {
    const addresses = [
      "ht\ntps://example.com/a.png",
      "\t//example.com",
      "/logout",
      "../../logout",
      "logout",
      "blob:x",
      "\\\\example.com",
    ];
    for (const source of addresses) {
      const buttons = [
        { method: "relayout", args: ["images[0].source", source] },
        { method: "relayout", args: [{ "images[0].source": source }] },
        { method: "restyle", args: ["source", [source]] },
      ];
      const read = readFigure({
        data: [{ source }],
        layout: { images: [{ source }], updatemenus: [{ buttons }] },
      });
      assert.ok("figure" in read && !JSON.stringify(read.figure).includes(JSON.stringify(source)), source);
    }
  });

  test("leaves out maps that a button or a frame would call for, and keeps what else they say", () => {
    const buttons = [
      { method: "restyle", args: ["type", "scattergeo"] },
      { method: "restyle", args: [{ type: ["choropleth"] }] },
      { method: "relayout", args: ["title.text", "Mode: lines / dots"] },
    ];
    const frames = [{ data: [{ type: "scattermap", y: [1] }] }];
    const read = readFigure({ data: [{ y: [1] }], layout: { updatemenus: [{ buttons }] }, frames });
    assert.ok("figure" in read);
    assert.doesNotMatch(JSON.stringify(read.figure), /scattergeo|choropleth|scattermap/);
    assert.match(JSON.stringify(read.figure), /Mode: lines \/ dots/);
  });

  test("leaves out styles of labels that could fetch something, and keeps colors", () => {
    const text = [
      '<span style="fill:url(https://example.com/a.svg#a)">a</span>',
      "<span STYLE = 'cursor:url(//example.com/c.cur),auto'>b</span>",
      '<span style="mask:u&#114;l(x)">c</span>',
      '<span style="fill:\\75rl(x)">d</span>',
      '<span style="color: rgb(200, 0, 0); font-size: 12px">e</span>',
    ];
    const read = readFigure({ data: [{ text }] });
    assert.ok("figure" in read);
    const labels = read.figure.data[0]?.text as string[];
    for (const label of labels.slice(0, 4)) assert.doesNotMatch(label, /(^|[\s"'])style\s*=/i);
    assert.equal(labels[4], text[4]);
  });

  test("leaves out spacings that would make millions of ticks, bins or lines, and keeps all others", () => {
    const wild = {
      data: [
        { y: [1, 1e9], nbinsx: 1e9, xbins: { start: 0, end: 1e6, size: 1e-3 }, colorbar: { dtick: 1e-6 } },
      ],
      layout: { xaxis: { dtick: 1e-9, minor: { dtick: 1e-9 } }, yaxis: { dtick: 1, nticks: 1e9 } },
    };
    const read = readFigure(wild);
    assert.ok("figure" in read);
    assert.deepEqual(read.figure.layout, { xaxis: { minor: {} }, yaxis: {} });
    assert.deepEqual(read.figure.data, [{ y: [1, 1e9], xbins: { start: 0, end: 1e6 }, colorbar: {} }]);
    const usual = {
      data: [
        {
          y: [1, 1e9],
          marker: { size: 0.5 },
          nbinsx: 40,
          ncontours: 15,
          xbins: { start: 0, end: 9, size: 0.5 },
        },
      ],
      layout: {
        xaxis: { range: [0, 9], dtick: 1 },
        yaxis: { type: "log", dtick: 2 },
        xaxis2: { dtick: "M1" },
      },
    };
    assert.deepEqual(readFigure(usual), { figure: { ...usual, frames: [], config: {} } });
  });

  test("says what would freeze the page", () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
    const packed = { dtype: "f8", bdata: "AAAAAAAAAAA=".repeat(100_000) };
    const rough = numbers(60).map((i) => numbers(60).map((j) => (i * 37 + j * 61) % 101));
    const problems: [unknown, RegExp][] = [
      [{ data: [{ type: "contour", z: rough }] }, /contour lines that cross .* at most 15,000/],
      [{ data: [{ type: "box", y: numbers(150_000) }] }, /more than 100,000 of this kind/],
      [{ data: [{ type: "violin", points: "all", y: numbers(20_000) }] }, /more than 10,000 of this kind/],
      [{ data: [{ type: "histogram", x: numbers(20_000).map(String) }] }, /more than 1,000 of this kind/],
      [
        { data: [{ mode: "markers", y: numbers(20_000) }] },
        /has 20,000 points to draw; more than 10,000 of this kind/,
      ],
      [{ data: [{ mode: "markers", y: packed }] }, /more than 10,000 of this kind/],
      [
        { data: [{ type: "contour", z: numbers(300).map(() => numbers(300)) }] },
        /more than 45,000 of this kind/,
      ],
      [
        { data: [{ type: "sunburst", labels: numbers(3000), parents: numbers(3000) }] },
        /more than 300 of this kind/,
      ],
      [
        { data: [{ mode: "markers", y: [1] }], frames: [{ data: [{ y: numbers(20_000) }] }] },
        /more than 10,000/,
      ],
      [
        { data: [], layout: { annotations: numbers(600).map(() => ({})) } },
        /its annotations are 600 entries; at most 500/,
      ],
      [
        { data: [], layout: { sliders: [{ steps: numbers(600).map(() => ({})) }] } },
        /its steps are 600 entries/,
      ],
      [
        { data: [], layout: { title: { text: "x".repeat(6000) } } },
        /a text of 6,000 characters; labels have at most 5,000/,
      ],
      [{ data: numbers(80).map((i) => ({ xaxis: `x${i + 1}` })) }, /it holds 80 plots; at most 64/],
      [{ data: [{ type: "splom", dimensions: numbers(40).map(() => ({})) }] }, /more than 8 dimensions/],
    ];
    for (const [figure, words] of problems) assert.match(problemOf(figure) ?? "nothing", words);
    const fine = [
      { data: [{ mode: "lines", y: numbers(500_000) }] },
      { data: [{ type: "heatmap", z: numbers(400).map(() => numbers(400)) }] },
      { data: [{ mode: "markers", y: numbers(5_000) }] },
    ];
    for (const figure of fine) assert.equal(problemOf(figure), undefined);
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
