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
    assert.equal(jupyterlab.extension, true);
    assert.ok(read(jupyterlab._build.load).length > 0);
    assert.equal(jupyterlab._build.extension, "./plugin");
  });

  test("is small: what every page of JupyterLab loads, charts or not", () => {
    const { size } = statSync(place("labextension", "dist", "static", "remoteEntry.js"));
    assert.ok(size <= 60_000, `${size} bytes`);
  });

  test("draws explorers, quizzes and figures in untrusted notebooks, also when another renderer of figures comes later", async () => {
    const page = {
      document: fakeDocument(),
      location: { href: "http://127.0.0.1/" },
      _JUPYTERLAB: {} as Containers,
    };
    runInNewContext(read("static/remoteEntry.js"), { ...page, window: page, URL });
    const container = page._JUPYTERLAB.downhill;
    assert.ok(container);
    const token = Symbol("registry");
    const shared = (module: object) => ({ "1.0.0": { get: async () => () => module } });
    container.init({
      "@lumino/widgets": shared({ Widget: class {} }),
      "@jupyterlab/rendermime": shared({ IRenderMimeRegistry: token }),
    });
    const plugin = (await container.get("./plugin"))().default;
    assert.deepEqual([...plugin.requires], [token]);
    const added: [Factory, number][] = [];
    const registry = { addFactory: (factory: Factory, rank: number) => void added.push([factory, rank]) };
    plugin.activate({}, registry);
    const ours = [...added];
    assert.deepEqual(
      ours.flatMap(([{ mimeTypes }]) => [...mimeTypes]).sort(),
      [explorerType, quizType, figureType].sort(),
    );
    assert.ok(ours.every(([{ safe }]) => safe));
    const rankOf = (type: string) =>
      ours.find(([{ mimeTypes }]) => mimeTypes.includes(type))?.[1] ?? Number.NaN;
    assert.ok(
      rankOf(explorerType) < rankOf(figureType),
      "an explorer brings a figure, which stays behind it",
    );
    registry.addFactory({ safe: true, mimeTypes: [figureType] }, 2);
    const [factory, rank = Number.NaN] = added.at(-1) ?? [];
    assert.equal(factory, ours.find(([{ mimeTypes }]) => mimeTypes.includes(figureType))?.[0]);
    assert.ok(rank < 2, "lower ranks are preferred");
    registry.addFactory({ safe: true, mimeTypes: ["text/other"] }, 50);
    assert.deepEqual(added.at(-1)?.[0].mimeTypes, ["text/other"], "other types are none of our business");
  });

  test("plotly.js is a classic script that sets one name", () => {
    const script = read("static/plotly.min.js");
    assert.match(script.slice(0, 200), /^\(\(\)=>\{/);
    assert.match(script, /window\.Plotly=/);
  });
});

const explorerType = "application/vnd.downhill.explorer.v1+json";
const quizType = "application/vnd.downhill.quiz.v1+json";
const figureType = "application/vnd.plotly.v1+json";

interface Factory {
  readonly safe: boolean;
  readonly mimeTypes: readonly string[];
}

interface Plugin {
  readonly requires: readonly unknown[];
  activate(app: object, registry: object): void;
}

type Containers = Record<
  string,
  { init(scope: object): void; get(name: string): Promise<() => { default: Plugin }> }
>;

const fakeDocument = () => ({ currentScript: null, createElement: () => ({}), head: { append: () => {} } });
