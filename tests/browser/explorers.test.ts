import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { explorers } from "../../lib/src/explorers/registry";
import { accessibilityFaults } from "./support/axe";
import { allExplorers, kinds, malformedSpecs, wrongExplorers } from "./support/explorers";
import { type Session, startSession } from "./support/session";
import { waitUntil } from "./support/wait-until";

const notebook = "notebooks/explorers.ipynb";
const shown = ".jp-NotebookPanel:not(.lm-mod-hidden) .downhill-explorer";

describe("explorers in JupyterLab", () => {
  let session: Session;
  let page: Page;
  const explorer = (kind: string): Locator => page.locator(shown).nth(kinds.indexOf(kind as never));
  const verdict = (kind: string) => explorer(kind).locator(".downhill-verdict-line").innerText();
  const slider = (kind: string, name: string) => explorer(kind).getByRole("slider", { name });
  /** What the pictures show, as plotly.js holds it. */
  const drawn = (kind: string) =>
    explorer(kind)
      .locator(".downhill-plot")
      .evaluateAll((plots) =>
        JSON.stringify(plots.map((plot) => (plot as unknown as { data?: unknown }).data)),
      );

  before(async () => {
    session = await startSession({ [notebook]: allExplorers, "notebooks/wrong.ipynb": wrongExplorers });
    page = session.watched.page;
    await session.lab.start(session.jupyter, notebook);
    await page.setViewportSize({ width: 1300, height: 8000 });
    await page.waitForFunction(
      ([all, count]) => {
        const found = [...document.querySelectorAll(all)];
        return (
          found.length === count && found.every((each) => each.querySelectorAll(".legendtext").length > 1)
        );
      },
      [shown, kinds.length] as const,
    );
  });
  after(() => session?.end());

  test("work before anything runs, in a notebook that is not trusted, and change nothing", async () => {
    const { trusted, dirty, cells } = await session.lab.state();
    assert.deepEqual([trusted, dirty, cells.length], [false, false, kinds.length]);
    assert.equal(await page.locator(shown).count(), kinds.length);
    assert.equal(await page.locator(`${shown} .downhill-problem`).count(), 0);
  });

  for (const kind of kinds) {
    test(`${kind}: starts with the static pictures and their sentences`, async () => {
      const { panels, verdict: words } = explorers[kind].view(explorers[kind].start);
      assert.equal(await verdict(kind), words);
      const captions = await explorer(kind).locator("figcaption").allTextContents();
      assert.deepEqual(
        captions,
        panels.map((picture) => picture().layout.meta.description),
      );
    });

    test(`${kind}: every slider moves by keyboard, changes a picture, and Reset brings all back`, async () => {
      const start = await drawn(kind);
      for (const range of await explorer(kind).getByRole("slider").all()) {
        const before = await drawn(kind);
        const said = await range.getAttribute("aria-valuetext");
        await range.focus();
        await page.keyboard.press(
          (await range.inputValue()) === (await range.getAttribute("max")) ? "Home" : "ArrowRight",
        );
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowRight");
        assert.notEqual(await range.getAttribute("aria-valuetext"), said);
        await waitUntil(async () => (await drawn(kind)) !== before);
      }
      await explorer(kind).getByRole("button", { name: "Reset" }).click();
      await waitUntil(async () => (await drawn(kind)) === start);
    });
  }

  test("a click on a picture sets the start", async () => {
    const layer = explorer("line-two-parameters").locator(".downhill-clickable");
    const box = await layer.boundingBox();
    assert.ok(box);
    await layer.click({ position: { x: 120, y: 120 } });
    await waitUntil(
      async () => (await slider("line-two-parameters", "start θ₀").getAttribute("aria-valuetext")) !== "0",
    );
    assert.notEqual(await slider("line-two-parameters", "start θ₁").getAttribute("aria-valuetext"), "0");
    await explorer("line-two-parameters").getByRole("button", { name: "Reset" }).click();
  });

  test("a typed formula is drawn by algebra in the page; a wrong one gets its reason, and the picture stays", async () => {
    const one = explorer("descent");
    await one.getByRole("combobox", { name: "function" }).selectOption("own");
    await one.getByRole("textbox", { name: "f(x) =" }).fill("exp(x) - 2*x");
    await waitUntil(async () =>
      /f\(x\) = exp\(x\)/.test((await one.locator(".gtitle").first().textContent()) ?? ""),
    );
    const before = await drawn("descent");
    await one.getByRole("textbox", { name: "f(x) =" }).fill("max(x, 1)");
    await waitUntil(async () => (await verdict("descent")).includes('"max" has no derivative'));
    assert.equal(await drawn("descent"), before);
    await one.getByRole("button", { name: "Reset" }).click();
    await waitUntil(async () => (await verdict("descent")).startsWith("Converged"));
  });

  test("time plays, pauses and goes step by step", async () => {
    const one = explorer("descent");
    const steps = slider("descent", "steps");
    await steps.focus();
    await page.keyboard.press("Home");
    await one.getByRole("button", { name: "One step" }).click();
    assert.equal(await steps.inputValue(), "1");
    await one.getByRole("combobox", { name: "speed" }).selectOption("fast");
    await one.getByRole("button", { name: "Play" }).click();
    await waitUntil(async () => Number(await steps.inputValue()) > 4);
    await one.getByRole("button", { name: "Pause" }).click();
    const paused = await steps.inputValue();
    await page.waitForTimeout(400);
    assert.equal(await steps.inputValue(), paused);
    await one.getByRole("button", { name: "Reset" }).click();
  });

  test("the code of the run is there to be copied, and a screen reader hears the verdict once it rests", async () => {
    const one = explorer("shifted-quadratic");
    await slider("shifted-quadratic", "steepness a").focus();
    await page.keyboard.press("ArrowRight");
    await one.getByText("The code of this run").click();
    await waitUntil(async () =>
      (await one.locator("pre").innerText()).includes("parabola({ a: 1.1, h: 3, k: 1 })"),
    );
    const live = one.locator("[aria-live=polite]");
    await waitUntil(async () => (await live.textContent())?.includes("= 0.78") ?? false);
    await one.getByRole("button", { name: "Reset" }).click();
  });

  test("keys on every control stay there: the notebook does not change", async () => {
    const before = await session.lab.state();
    const controls = await page.locator(`${shown} :is(input, select, button, summary)`).elementHandles();
    assert.ok(controls.length > 60, String(controls.length));
    for (const control of controls) {
      if (!(await control.isVisible())) continue;
      await control.focus();
      for (const key of ["b", "d", "d", "m", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    }
    const state = await session.lab.state();
    assert.deepEqual(state.cells, before.cells);
    assert.equal(state.dirty, false);
    for (const reset of await page.locator(shown).getByRole("button", { name: "Reset" }).all())
      await reset.click();
  });

  test("axe-core finds nothing, light or dark, and the pictures follow the theme", async () => {
    assert.deepEqual(await accessibilityFaults(page, shown), []);
    await session.lab.setTheme("dark");
    const paper = () =>
      explorer("descent")
        .locator(".main-svg")
        .first()
        .evaluate((svg) => getComputedStyle(svg).backgroundColor);
    await waitUntil(async () => (await paper()) === "rgb(17, 17, 17)");
    assert.deepEqual(await accessibilityFaults(page, shown), []);
    await session.lab.setTheme("light");
  });

  test("memory does not grow over 500 moves", async () => {
    const devtools = await session.context.newCDPSession(page);
    const heap = async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      const { usedSize } = (await devtools.send("Runtime.getHeapUsage")) as { usedSize: number };
      return usedSize;
    };
    const range = slider("line-two-parameters", "start θ₁");
    await move(range, 60);
    const before = await heap();
    await move(range, 500);
    const grown = (await heap()) - before;
    assert.ok(grown < 4_000_000, `${grown} bytes more`);
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

  test("in Notebook 7 they move as well, and keep their keys", async () => {
    await page.goto(session.jupyter.address(`notebooks/${notebook}`));
    for (const kind of ["descent", "line-slope"]) {
      const one = page.locator(".jp-Notebook .downhill-explorer").nth(kinds.indexOf(kind as never));
      await one.locator(".legendtext").first().waitFor();
      const range = one.getByRole("slider").first();
      const said = await range.getAttribute("aria-valuetext");
      const cells = await page.locator(".jp-Notebook .jp-Cell").count();
      await range.focus();
      for (const key of ["ArrowRight", "b", "d", "d", "m"]) await page.keyboard.press(key);
      assert.notEqual(await range.getAttribute("aria-valuetext"), said);
      assert.equal(await page.locator(".jp-Notebook .jp-Cell").count(), cells);
    }
  });

  test("no request left this machine, and no error came from our files", () => {
    assert.deepEqual(session.watched.strangers, []);
    assert.deepEqual(session.watched.errors, []);
  });
});

/** Moves a slider so many times, each move in a frame of its own. */
async function move(range: Locator, times: number): Promise<void> {
  await range.evaluate(async (input, count) => {
    const slider = input as HTMLInputElement;
    for (let i = 0; i < count; i++) {
      slider.value = String(i % (Number(slider.max) + 1));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, times);
}
