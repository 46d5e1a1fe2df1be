import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./support/chromium";
import { hostileOutputs } from "./support/hostile";
import { place } from "./support/places";

/** The page may not be kept from answering for longer, in milliseconds, on a machine that has other things to do. */
const patience = 5_000;

/** The views that JupyterLab's renderers and the static pages share. */
const views = `
  import { FigureView } from "./figure/figure-view";
  import { QuizView } from "./quiz/quiz-view";
  import { useAlgebra } from "../lib/src/objectives/formula/algebra";
  import { fromFormula } from "../lib/src/objectives/formula/from-formula";
  import { ExplorerView } from "./explorer/explorer-view";
  const theme = { current: () => "light", watch: () => () => undefined };
  useAlgebra(window.DownhillAlgebra);
  const needs = { loadPlotly: async () => window.Plotly, loadAlgebra: async () => fromFormula, theme };
  window.longest = 0;
  // A beat that comes late tells how long the page could not answer.
  let last = performance.now();
  setInterval(() => {
    window.longest = Math.max(window.longest, performance.now() - last);
    last = performance.now();
  }, 10);
  window.showAll = async (json) => {
    for (const [type, spec] of JSON.parse(json)) {
      const host = document.body.appendChild(document.createElement("section"));
      if (type.includes("plotly")) await new FigureView(host, needs).show({ figure: spec, text: "A chart." });
      else if (type.includes("quiz")) new QuizView(host, theme).show({ quiz: spec, text: "A quiz." });
      else await new ExplorerView(host, needs).show({ spec, text: "An explorer." });
    }
  };`;

describe("hostile figures, explorers and quizzes in a page", () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    const { outputFiles } = await build({
      stdin: { contents: views, resolveDir: place("view") },
      ...{ bundle: true, write: false, format: "iife", external: ["mathjs/number"] },
    });
    page.on("request", (request) => void (request.url().startsWith("data:") || asked.push(request.url())));
    const built = (name: string) => readFileSync(place("labextension", "dist", "static", name), "utf8");
    const library = String(outputFiles?.[0]?.text);
    for (const content of [built("plotly.min.js"), built("algebra.min.js"), library])
      await page.addScriptTag({ content });
    const all = JSON.stringify(hostileOutputs.map(([type, stored]) => [type, stored]));
    await page.evaluate(
      (json) => (window as unknown as { showAll(json: string): Promise<void> }).showAll(json),
      all,
    );
  });
  after(() => browser?.close());

  test("each is drawn, or says what is wrong with it", async () => {
    const sections = page.locator("body > section");
    assert.equal(await sections.count(), hostileOutputs.length);
    // What becomes of a walk is said when it has come to rest.
    for (const [index, [, , words]] of hostileOutputs.entries())
      if (words) await sections.nth(index).getByText(words).first().waitFor({ timeout: 5_000 });
  });

  test("no script has run, nothing was fetched, nothing is inherited by all objects", async () => {
    assert.equal(await page.evaluate(() => "attacked" in window || "polluted" in {}), false);
    assert.deepEqual(asked, []);
    assert.equal(
      await page.locator("section :is(script, iframe, object, embed, [onerror], [onclick])").count(),
      0,
    );
  });

  test("the page answered all the time", async (t) => {
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    t.diagnostic(`longest wait ${Math.round(longest)} ms`);
    assert.ok(longest < patience, `a wait of ${longest} ms`);
  });
});
