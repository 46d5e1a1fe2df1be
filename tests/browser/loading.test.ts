import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { dot, figures } from "./support/fixtures";
import { Lab } from "./support/lab";
import { type Session, startSession } from "./support/session";

const notebook = "notebooks/figures.ipynb";
const script = "**/plotly.min.js";

/** A plotly.js that cannot draw. */
const brokenPlotly = 'window.Plotly = { newPlot() { throw new Error("no room for f(x)."); }, purge() {} };';

describe("a chart before plotly.js is there", () => {
  let session: Session;
  before(async () => {
    session = await startSession({ [notebook]: figures });
  });
  after(() => session?.end());

  /** The same JupyterLab in a new page, in which the script arrives when it is let go, or never. */
  async function pageWith(handle: "held" | "lost" | "broken"): Promise<{ page: Page; release: () => void }> {
    const page = await session.context.newPage();
    let release = () => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    await page.route(script, async (route) => {
      if (handle === "lost") return route.abort();
      if (handle === "broken") return route.fulfill({ contentType: "text/javascript", body: brokenPlotly });
      await gate;
      return route.continue();
    });
    await new Lab(page).start(session.jupyter, notebook);
    return { page, release };
  }

  test("the stored picture or the sentence stands in its place, and nothing jumps when the chart comes", async () => {
    const { page, release } = await pageWith("held");
    const [withPicture, withSentence] = [0, 1].map((place) => page.locator(".downhill-figure").nth(place));
    const picture = withPicture?.locator("img");
    assert.equal(await picture?.getAttribute("src"), `data:image/png;base64,${dot}`);
    assert.match((await picture?.getAttribute("alt")) ?? "", /^The curve f\(x\) = x² with 14 steps/);
    assert.match((await withSentence?.locator(".downhill-stand-in").innerText()) ?? "", /14 steps/);
    const heights = () =>
      page.locator(".downhill-figure").evaluateAll((all) => all.slice(0, 2).map((one) => one.clientHeight));
    const before = await heights();
    release();
    await withSentence?.locator(".main-svg").first().waitFor();
    await page.waitForFunction(() => !document.querySelector(".downhill-stand-in")?.hasChildNodes());
    assert.equal(await withPicture?.locator("img").count(), 0);
    assert.deepEqual(await heights(), before);
    await page.close();
  });

  test("without plotly.js a box says so, with the picture and the numbers", async () => {
    const { page } = await pageWith("lost");
    const box = page.locator(".downhill-problem").first();
    assert.match(await box.innerText(), /This chart cannot be drawn: plotly\.js could not be loaded/);
    assert.equal(await box.locator("img").count(), 1);
    await page.locator(".downhill-data summary").first().click();
    assert.equal(await page.locator(".downhill-data").first().locator("tbody tr").count(), 15);
    await page.close();
  });

  test("when plotly.js cannot draw, a box repeats what it says", async () => {
    const { page } = await pageWith("broken");
    const box = page.locator(".downhill-problem").first();
    assert.match(await box.innerText(), /This chart cannot be drawn: plotly\.js says: no room for f\(x\)\.$/);
    await page.close();
  });
});
