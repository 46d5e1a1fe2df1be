/** VS Code draws figures with a plotly.js of its own, 3.0: no stored figure may need a later one. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { chapters, projectFolder } from "../notebooks/support/notebook";
import { launchBrowser } from "./support/chromium";

const plotlyType = "application/vnd.plotly.v1+json";

interface Figure {
  readonly data: readonly object[];
  readonly layout: object;
  readonly frames?: readonly { readonly data?: readonly object[]; readonly layout?: object }[];
}

/** Every figure of a chapter by the number of its cell, frames as figures of their own. */
function figuresOf({ cells }: ReturnType<typeof chapters>[number]["notebook"]): [number, Figure][] {
  return cells.flatMap(({ outputs = [] }, cell) =>
    outputs.flatMap(({ data = {} }): [number, Figure][] => {
      const figure = data[plotlyType] as Figure | undefined;
      if (!figure) return [];
      const frames = (figure.frames ?? []).map(({ data = [], layout = {} }) => ({ data, layout }));
      return [figure, ...frames].map((each) => [cell, each]);
    }),
  );
}

let browser: Browser;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ path: `${projectFolder}/node_modules/plotly.js-3/plotly.min.js` });
});

after(() => browser?.close());

/** A grid in base64, which Plotly reads since 2.28 although its own `validate` takes it for a mistake. */
const isPacked = (value: unknown): boolean =>
  typeof (value as { bdata?: unknown } | null)?.bdata === "string";
const unpacked = (figure: Figure): Figure =>
  JSON.parse(JSON.stringify(figure), (_, value) => (isPacked(value) ? [[0]] : value)) as Figure;

interface Complaint {
  readonly code: string;
  readonly msg: string;
}

interface PlotlyPage {
  readonly Plotly: {
    readonly version: string;
    newPlot(place: Element, data: unknown): Promise<{ _fullData: { z: ArrayLike<number>[] }[] }>;
    validate(data: unknown, layout: unknown): Complaint[] | undefined;
  };
}

/** What plotly.js 3.0 does not know in a figure, or would not take. */
async function complaints(figures: readonly Figure[]): Promise<string[][]> {
  const found = await page.evaluate(
    (all) =>
      all.map(({ data, layout }) => (window as unknown as PlotlyPage).Plotly.validate(data, layout) ?? []),
    figures.map(unpacked),
  );
  // The other codes tell of attributes without an effect, and of values that Plotly writes in a form of its own.
  const faults = (list: readonly Complaint[]) =>
    list.filter(({ code }) => ["schema", "value", "array", "object"].includes(code));
  return found.map((list) => faults(list).map(({ code, msg }) => `${code}: ${msg}`));
}

describe("VS Code", () => {
  test("has the plotly.js that this test asks", async () => {
    const version = await page.evaluate(() => (window as unknown as PlotlyPage).Plotly.version);
    assert.match(version, /^3\.0\./);
  });

  test("reads a grid in base64", async () => {
    const z = {
      dtype: "f4",
      bdata: Buffer.from(new Float32Array([1, 2, 3, 4, 5, 6]).buffer).toString("base64"),
      shape: "2, 3",
    };
    const rows = await page.evaluate(
      async (data) => {
        const drawn = await (window as unknown as PlotlyPage).Plotly.newPlot(document.body, data);
        return drawn._fullData[0]?.z.map((row) => [...Array.from(row)]);
      },
      [{ type: "heatmap", z }],
    );
    assert.deepEqual(rows, [
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test("an attribute of later versions and a value that is none are seen", async () => {
    const trace = { type: "scatter", y: [1, 2], laterAttribute: 1, mode: "sideways" };
    const [found] = await complaints([{ data: [trace], layout: { title: { text: "fine" } } }]);
    assert.equal(found?.length, 2, found?.join("\n"));
  });

  for (const { name, notebook } of chapters()) {
    test(`knows everything in the figures of ${name}`, async () => {
      const figures = figuresOf(notebook);
      const found = await complaints(figures.map(([, figure]) => figure));
      assert.deepEqual(
        found.flatMap((list, index) => list.map((line) => `cell ${figures[index]?.[0]}: ${line}`)),
        [],
      );
    });

    test(`finds the figure first among what it can draw in ${name}`, () => {
      for (const { outputs = [] } of notebook.cells)
        for (const { data } of outputs) {
          const drawable = Object.keys(data ?? {}).filter(
            (type) => !type.startsWith("application/vnd.downhill."),
          );
          if (drawable.includes(plotlyType)) assert.equal(drawable[0], plotlyType);
        }
    });
  }
});
