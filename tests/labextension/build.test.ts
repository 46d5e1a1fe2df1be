import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { before, describe, test } from "node:test";
import { runInNewContext } from "node:vm";
import { buildLabextension } from "../../scripts/build.mjs";
import { place } from "../browser/support/places";

const read = (name: string) => readFileSync(place("labextension", "dist", name), "utf8");

describe("the built extension", () => {
  before(() => buildLabextension());

  test("is described as JupyterLab's server expects", () => {
    const { name, version, jupyterlab } = JSON.parse(read("package.json"));
    assert.equal(name, "downhill");
    assert.equal(version, JSON.parse(readFileSync(place("package.json"), "utf8")).version);
    assert.equal(jupyterlab.mimeExtension, true);
    assert.ok(read(jupyterlab._build.load).length > 0);
    assert.equal(jupyterlab._build.mimeExtension, "./mimeExtension");
  });

  test("is small: what every page of JupyterLab loads, charts or not", () => {
    const { size } = statSync(place("labextension", "dist", "static", "remoteEntry.js"));
    assert.ok(size <= 60_000, `${size} bytes`);
  });

  test("offers one safe renderer, before all others", async () => {
    const page = {
      document: fakeDocument(),
      location: { href: "http://127.0.0.1/" },
      _JUPYTERLAB: {} as Containers,
    };
    runInNewContext(read("static/remoteEntry.js"), { ...page, window: page, URL });
    const container = page._JUPYTERLAB.downhill;
    assert.ok(container);
    class Widget {}
    await container.init({ "@lumino/widgets": { "2.8.0": { get: async () => () => ({ Widget }) } } });
    const [extension, ...others] = (await container.get("./mimeExtension"))().default;
    assert.deepEqual(others, []);
    assert.equal(extension?.rank, 0);
    assert.equal(extension?.rendererFactory.safe, true);
    assert.deepEqual([...(extension?.rendererFactory.mimeTypes ?? [])], ["application/vnd.plotly.v1+json"]);
  });

  test("plotly.js is a classic script that sets one name", () => {
    const script = read("static/plotly.min.js");
    assert.match(script.slice(0, 200), /^\(\(\)=>\{/);
    assert.match(script, /window\.Plotly=/);
  });
});

interface Extension {
  readonly rank: number;
  readonly rendererFactory: { readonly safe: boolean; readonly mimeTypes: readonly string[] };
}

type Containers = Record<
  string,
  { init(scope: object): Promise<void>; get(name: string): Promise<() => { default: Extension[] }> }
>;

const fakeDocument = () => ({ currentScript: null, createElement: () => ({}), head: { append: () => {} } });
