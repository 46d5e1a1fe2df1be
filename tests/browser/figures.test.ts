import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { ElementHandle, Locator, Page } from "playwright-core";
import { accessibilityFaults } from "./support/axe";
import { figures, living, malformed, wrongFigures } from "./support/fixtures";
import { drawn, shownNotebook } from "./support/lab";
import { type Session, startSession } from "./support/session";
import { waitUntil } from "./support/wait-until";

const notebook = "notebooks/figures.ipynb";

describe("figures in JupyterLab", () => {
  let session: Session;
  let page: Page;
  const figure = (place: number): Locator => page.locator(".jp-Notebook .downhill-figure").nth(place);

  before(async () => {
    const files = {
      [notebook]: figures,
      "notebooks/wrong.ipynb": wrongFigures,
      "notebooks/living.ipynb": living,
    };
    session = await startSession(files);
    page = session.watched.page;
    await session.lab.start(session.jupyter, notebook);
    // Room for all of them: JupyterLab draws what is in sight.
    await page.setViewportSize({ width: 1200, height: 3200 });
  });
  after(() => session?.end());

  test("stored charts are drawn before anything runs, in a notebook that is not trusted", async () => {
    await page.waitForFunction((charts) => document.querySelectorAll(charts).length === 5, drawn);
    const { cells, trusted } = await session.lab.state();
    assert.equal(trusted, false);
    assert.ok(cells.every(({ outputs }) => outputs?.length === 1));
    assert.equal(await page.locator("script[src*='plotly.min.js']").count(), 1, "one copy of plotly.js");
  });

  test("opening and saving changes nothing", async () => {
    assert.equal((await session.lab.state()).dirty, false);
    await session.lab.command("docmanager:save");
    assert.ok((await session.jupyter.read(notebook)) === figures, "the file is what it was, byte for byte");
  });

  test("a screen reader hears the sentence and not the loose labels of the picture", async () => {
    await assertNamed(figure(0), /^The curve f\(x\) = x² with 14 steps/);
    await assertNamed(figure(3), "A chart titled “Squares”: squares.");
    const read = await figure(0).locator(".main-svg text").filter({ visible: true }).all();
    for (const label of read) assert.ok(await label.evaluate((text) => text.closest("[aria-hidden=true]")));
  });

  test("charts follow the theme and keep the frame that the reader chose", async () => {
    const slider = figure(1).getByRole("slider");
    await slider.focus();
    await page.keyboard.press("Home");
    await waitForTitle(figure(1), "Step 0:");
    const paper = () =>
      figure(1)
        .locator(".main-svg")
        .first()
        .evaluate((svg) => getComputedStyle(svg).backgroundColor);
    assert.equal(await paper(), "rgb(255, 255, 255)");
    await session.lab.setTheme("dark");
    await page.waitForFunction(() => document.querySelectorAll(".downhill[data-theme=dark]").length === 5);
    await waitUntil(async () => (await paper()) === "rgb(17, 17, 17)");
    await waitForTitle(figure(1), "Step 0:");
    assert.equal(await slider.getAttribute("aria-valuenow"), "0");
    assert.deepEqual(await accessibilityFaults(page, ".downhill"), []);
    await session.lab.setTheme("light");
    await waitUntil(async () => (await paper()) === "rgb(255, 255, 255)");
  });

  test("frames: slider by keyboard and by mouse, play and pause", async () => {
    const slider = figure(1).getByRole("slider", { name: "step" });
    await slider.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await waitForTitle(figure(1), "Step 1:");
    assert.equal(await slider.getAttribute("aria-valuetext"), "step 1");
    const rail = await figure(1).locator(".slider-rail-touch-rect").boundingBox();
    assert.ok(rail);
    await page.mouse.click(rail.x + rail.width - 12, rail.y + rail.height / 2);
    await waitForTitle(figure(1), "Step 14:");
    assert.equal(await slider.getAttribute("aria-valuenow"), "14");
    await slider.focus();
    await page.keyboard.press("Home");
    await waitForTitle(figure(1), "Step 0:");
    await figure(1).getByRole("button", { name: "Play" }).focus();
    await page.keyboard.press("Enter");
    await waitForTitle(figure(1), "Step 2:");
    await figure(1).getByRole("button", { name: "Pause" }).click();
    const title = await titleOf(figure(1));
    await page.waitForTimeout(1_500);
    assert.equal(await titleOf(figure(1)), title, "paused");
  });

  test("a menu of someone else's figure works by keyboard", async () => {
    const menu = figure(3).getByRole("button", { name: "Lines" });
    await menu.first().focus();
    await page.keyboard.press("Enter");
    const dots = figure(3).locator(".updatemenu-dropdown-button").filter({ hasText: "Dots" });
    await dots.waitFor();
    await dots.focus();
    await page.keyboard.press("Enter");
    await figure(3).locator(".scatterlayer .point").first().waitFor();
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute("class")),
      "updatemenu-header",
    );
  });

  test("the data table opens by keyboard and says when it is cut", async () => {
    await figure(0).locator("summary").focus();
    await page.keyboard.press("Enter");
    const table = figure(0).locator("table");
    await table.waitFor();
    assert.deepEqual(await table.locator("th").allInnerTexts(), ["Step", "x", "f(x)", "Gradient"]);
    assert.equal(await table.locator("tbody tr").count(), 15);
    await figure(3).locator("summary").focus();
    await page.keyboard.press("Space");
    await figure(3).getByText("The first 200 of 1,000 rows.").waitFor();
    assert.equal(await figure(3).locator("tbody tr").count(), 200);
  });

  test("axe-core finds nothing inside our outputs", async () => {
    assert.deepEqual(await accessibilityFaults(page, ".downhill"), []);
  });

  test("keys on our controls never reach the notebook", async () => {
    const before = await session.lab.state();
    const controls = await page
      .locator(".jp-Notebook .downhill")
      .locator("summary, button, [tabindex='0']")
      .filter({ visible: true })
      .elementHandles();
    assert.ok(controls.length > 10);
    for (const control of controls) await pressAll(page, control as ElementHandle<HTMLElement>);
    const state = await session.lab.state();
    assert.deepEqual(state.cells, before.cells);
    assert.equal(state.dirty, false);
    assert.equal(await page.locator(".jp-Notebook .jp-mod-active").count(), 1);
  });

  test("hostile figures run nothing and fetch nothing", async () => {
    await figure(4).locator("summary").click();
    await figure(4).locator("td").waitFor();
    assert.match(await figure(4).locator("td").innerText(), /^<img src=x onerror/);
    assert.equal(await figure(4).locator("img, script, image[href^='http']").count(), 0);
    assert.equal(await page.evaluate(() => "attacked" in window), false);
  });

  test("charts take the width of their place, also when they were hidden", async () => {
    const fits = () =>
      figure(0).evaluate((node) => {
        const width = node.querySelector(".main-svg")?.getBoundingClientRect().width ?? 0;
        return width > 0 && Math.abs(width - (node.querySelector(".downhill-plot")?.clientWidth ?? 0)) < 1;
      });
    const width = () => figure(0).evaluate((node) => node.clientWidth);
    const wide = await width();
    assert.ok(await fits());
    await page.setViewportSize({ width: 700, height: 3200 });
    await waitUntil(async () => (await width()) < wide && (await fits()));
    await session.lab.open("notebooks/wrong.ipynb");
    await page.setViewportSize({ width: 1200, height: 3200 });
    await session.lab.open(notebook);
    await waitUntil(async () => (await width()) === wide && (await fits()));
  });

  test("what is no figure gets a box that says why, with the sentence", async () => {
    await session.lab.open("notebooks/wrong.ipynb");
    for (const [index, [, words]] of malformed.entries()) {
      const box = page.locator(`${shownNotebook} .downhill-problem`).nth(index);
      const text = await box.innerText();
      assert.match(text, /^This chart cannot be drawn/);
      assert.ok(text.includes(words), `${text} should say: ${words}`);
      assert.ok(text.includes("A chart for a test."));
    }
    assert.deepEqual(await accessibilityFaults(page, ".downhill"), []);
  });

  test("Run All with the library: no stderr, 5,000 lines, a chart, and an update in its place", async () => {
    await session.lab.open("notebooks/living.ipynb");
    await session.lab.runAll();
    const { cells } = await session.lab.state();
    const outputs = cells.map((cell) => cell.outputs ?? []);
    const streams = outputs.flat().filter((output) => output.output_type === "stream");
    assert.deepEqual(
      streams.filter(({ name }) => name === "stderr"),
      [],
    );
    const lines = streams.map(({ text }) => [text].flat().join("")).join("");
    assert.equal(lines, Array.from({ length: 5_000 }, (_, index) => `line ${index + 1}\n`).join(""));
    const charts = page.locator(drawn);
    await charts.nth(1).waitFor();
    assert.equal(await charts.count(), 2);
    await charts.nth(1).locator(".legendtext", { hasText: "after" }).waitFor();
    assert.equal(await charts.nth(1).locator(".legendtext").count(), 1);
    const plot = charts.nth(1).locator(".downhill-plot");
    const frames = await plot.evaluate((node) => (node as unknown as Animated)._transitionData._frames);
    assert.deepEqual(
      frames.map(({ name }) => name),
      ["after"],
    );
  });

  test("a removed chart leaves nothing behind", async () => {
    const plot = await page.locator(`${drawn} .downhill-plot`).first().elementHandle();
    await session.lab.command("notebook:clear-all-cell-outputs");
    await waitUntil(async () => (await page.locator(drawn).count()) === 0);
    assert.deepEqual(await plot?.evaluate((node) => ["_fullLayout" in node, node.childElementCount]), [
      false,
      0,
    ]);
  });

  test("no request left this machine, and no error came from our files", () => {
    assert.deepEqual(session.watched.strangers, []);
    assert.deepEqual(session.watched.errors, []);
  });
});

/** Where plotly.js keeps the frames of a plot. */
interface Animated {
  readonly _transitionData: { readonly _frames: readonly { readonly name: string }[] };
}

async function assertNamed(figure: Locator, name: string | RegExp): Promise<void> {
  const caption = await figure.locator("figcaption").innerText();
  if (typeof name === "string") assert.equal(caption, name);
  else assert.match(caption, name);
}

const titleOf = (figure: Locator) => figure.locator(".gtitle").textContent();

const waitForTitle = (figure: Locator, start: string) =>
  waitUntil(async () => ((await titleOf(figure)) ?? "").startsWith(start));

/** Keys that a notebook listens to, on a control that has the focus. */
async function pressAll(page: Page, control: ElementHandle<HTMLElement>): Promise<void> {
  await control.focus();
  for (const key of ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "b", "a", "d", "d", "m", "x", "z"])
    await page.keyboard.press(key);
}
