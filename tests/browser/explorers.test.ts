import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { ExplorerKind } from "../../lib/src/explorers/registry";
import { accessibilityFaults } from "./support/axe";
import { everything } from "./support/everything";
import {
  clickSets,
  everyControlMoves,
  followsTheme,
  keyboardReaches,
  memoryStays,
  nothingGlides,
  pressKeysEverywhere,
  startsAsStatic,
  timePlays,
  touchWorks,
} from "./support/explorer-checks";
import { allExplorers, kinds, malformedSpecs, wrongExplorers } from "./support/explorers";
import { Lab, shownNotebook } from "./support/lab";
import { otherReader, type Session, startSession } from "./support/session";
import { ShownExplorer } from "./support/shown-explorer";
import { waitUntil } from "./support/wait-until";

const notebook = "notebooks/explorers.ipynb";
const shown = `${shownNotebook} .downhill-explorer`;
const tall = { width: 1300, height: 9000 };

describe("explorers in JupyterLab", () => {
  let session: Session;
  let page: Page;
  const one = (kind: ExplorerKind) => new ShownExplorer(page, page.locator(shown).nth(kinds.indexOf(kind)));

  before(async () => {
    session = await startSession({ [notebook]: allExplorers, "notebooks/wrong.ipynb": wrongExplorers });
    page = session.watched.page;
    // Room for all of them: JupyterLab draws what is in sight.
    await page.setViewportSize(tall);
    await session.lab.start(session.jupyter, notebook);
    for (const kind of kinds) await one(kind).ready();
  });
  after(() => session?.end());

  test("work before anything runs, in a notebook that is not trusted, and change nothing", async () => {
    const { trusted, dirty, cells } = await session.lab.state();
    assert.deepEqual([trusted, dirty, cells.length], [false, false, kinds.length]);
    assert.equal(await page.locator(shown).count(), kinds.length);
    assert.equal(await page.locator(`${shown} .downhill-problem`).count(), 0);
  });

  for (const kind of kinds) {
    test(`${kind}: starts with the static pictures, their sentences and their numbers`, () =>
      startsAsStatic(one(kind), kind));

    test(`${kind}: every control moves by keyboard, changes a picture, and Reset brings all back`, () =>
      everyControlMoves(one(kind)));

    test(`${kind}: Tab reaches every control, and each shows the focus`, () => keyboardReaches(one(kind)));

    if (everything) {
      test(`${kind}: a click sets what the axes say, and time plays`, async () => {
        await clickSets(one(kind));
        await timePlays(one(kind));
      });

      test(`${kind}: memory does not grow over 500 moves`, async () =>
        memoryStays(one(kind), (await one(kind).sliders()).at(-1) as Locator));
    }
  }

  test("a click on a map sets the start", () => clickSets(one("line-two-parameters")));

  test("a typed formula is drawn by algebra in the page; a wrong one gets its reason, and the picture stays", async () => {
    const descent = one("descent");
    const field = descent.root.getByRole("textbox", { name: "f(x) =" });
    await descent.root.getByRole("combobox", { name: "function" }).selectOption("own");
    await field.fill("exp(x) - 2*x");
    const title = descent.root.locator(".gtitle").first();
    await waitUntil(async () => /f\(x\) = exp\(x\)/.test((await title.textContent()) ?? ""));
    const before = await descent.drawn();
    await field.fill("max(x, 1)");
    await waitUntil(async () => (await descent.verdict()).includes('"max" has no derivative'));
    assert.equal(await descent.drawn(), before);
    await descent.reset();
    await waitUntil(async () => (await descent.verdict()).startsWith("Converged"));
  });

  test("time plays, pauses and goes step by step", async () => {
    const descent = one("descent");
    const steps = descent.slider("steps");
    await steps.focus();
    await page.keyboard.press("Home");
    await descent.button("One step").click();
    assert.equal(await steps.inputValue(), "1");
    await timePlays(descent);
    await descent.reset();
  });

  test("the code of the run is there to be copied, and a screen reader hears the verdict once it rests", async () => {
    const valley = one("shifted-quadratic");
    await valley.slider("steepness a").focus();
    await page.keyboard.press("ArrowRight");
    await valley.root.getByText("The code of this run").click();
    const code = valley.root.locator("pre");
    await waitUntil(async () => (await code.innerText()).includes("parabola({ a: 1.1, h: 3, k: 1 })"));
    const live = valley.root.locator("[aria-live=polite]");
    await waitUntil(async () => (await live.textContent())?.includes("= 0.78") ?? false);
    await valley.reset();
  });

  test("keys on every control stay there: the notebook does not change", async () => {
    const before = await session.lab.state();
    let controls = 0;
    for (const kind of kinds) controls += await pressKeysEverywhere(one(kind));
    assert.ok(controls > 60, String(controls));
    const state = await session.lab.state();
    assert.deepEqual(state.cells, before.cells);
    assert.equal(state.dirty, false);
    for (const kind of kinds) await one(kind).reset();
  });

  test("axe-core finds nothing, light or dark, and the pictures follow the theme", async () => {
    assert.deepEqual(await accessibilityFaults(page, shown), []);
    await session.lab.setTheme("dark");
    for (const kind of kinds) await followsTheme(one(kind), "dark");
    assert.deepEqual(await accessibilityFaults(page, shown), []);
    await session.lab.setTheme("light");
    for (const kind of kinds) await followsTheme(one(kind), "light");
  });

  test("memory does not grow over 500 moves", async () => {
    await memoryStays(one("line-two-parameters"), one("line-two-parameters").slider("start θ₁"));
  });

  if (everything)
    test("a finger moves every explorer, and nothing glides for readers who want less motion", async () => {
      const { page: other } = await otherReader(session, { hasTouch: true, reducedMotion: "reduce" });
      await other.setViewportSize(tall);
      await new Lab(other).start(session.jupyter, notebook);
      for (const place of kinds.keys()) {
        const touched = new ShownExplorer(other, other.locator(shown).nth(place));
        await touched.ready();
        await touchWorks(touched);
        await nothingGlides(touched);
      }
      await other.context().close();
    });

  test("what is cleared leaves nothing behind, and asks for nothing any more", async () => {
    await session.lab.open(notebook);
    const plots = await page.locator(`${shown} .downhill-plot`).elementHandles();
    await one("descent").button("Play").click();
    await session.lab.command("notebook:clear-all-cell-outputs");
    await waitUntil(async () => (await page.locator(shown).count()) === 0);
    for (const plot of plots)
      assert.deepEqual(await plot.evaluate((node) => ["_fullLayout" in node, node.childNodes.length]), [
        false,
        0,
      ]);
  });

  test("a hostile or malformed spec gets a readable box", async () => {
    await session.lab.open("notebooks/wrong.ipynb");
    const boxes = page.locator(`${shown} .downhill-problem`);
    await boxes.nth(malformedSpecs.length - 1).waitFor();
    for (const [index, [, words]] of malformedSpecs.entries()) {
      const text = await boxes.nth(index).innerText();
      assert.match(text, /^This explorer cannot be shown: /);
      assert.ok(text.includes(words), `${text} should say: ${words}`);
    }
    assert.equal(await page.evaluate(() => "attacked" in window), false);
    assert.deepEqual(await accessibilityFaults(page, shown), []);
  });

  test("no request left this machine, and no error came from our files", () => {
    assert.deepEqual(session.watched.strangers, []);
    assert.deepEqual(session.watched.errors, []);
  });
});
