import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { hostileNotebook, hostileOutputs } from "./support/hostile";
import { shownNotebook } from "./support/lab";
import { type Session, startSession } from "./support/session";

const notebook = "notebooks/hostile.ipynb";

/** Once all is drawn, the page answers within this time, in milliseconds. */
const prompt = 1_000;

describe("a stranger's notebook of hostile figures, explorers and quizzes in JupyterLab", () => {
  let session: Session;
  let page: Page;
  const asked: URL[] = [];
  const output = (index: number): Locator =>
    page.locator(`${shownNotebook} .jp-CodeCell`).nth(index).locator(".jp-OutputArea-output");

  before(async () => {
    session = await startSession({ [notebook]: hostileNotebook });
    page = session.watched.page;
    page.on("request", (request) => asked.push(new URL(request.url())));
    // Room for all of them: JupyterLab draws what is in sight.
    await page.setViewportSize({ width: 1200, height: 12_000 });
    await session.lab.load(session.jupyter, notebook);
  });
  after(() => session?.end());

  test("each output is a chart, or words that say what is wrong, in a notebook that is not trusted", async () => {
    for (const [index, [, , words]] of hostileOutputs.entries()) {
      const readable = words
        ? output(index).getByText(words).filter({ visible: true })
        : output(index).locator(".main-svg");
      await readable.first().waitFor({ timeout: 10_000 });
    }
    assert.equal((await session.lab.state()).trusted, false);
    assert.match(hostileNotebook, /"__proto__": \{/, "the file holds what it should");
  });

  test("the page answers while the reader clicks and points at them", async (t) => {
    const begin = performance.now();
    await output(0).locator("summary").click();
    await output(0).locator("td").filter({ hasText: "<script>window.attacked" }).waitFor();
    const took = performance.now() - begin;
    t.diagnostic(`a click was answered in ${Math.round(took)} ms`);
    assert.ok(took < prompt, `a click was answered in ${took} ms`);
    await output(0).locator(".points .point").nth(1).hover({ force: true });
    for (const button of await output(0).locator(".updatemenu-button, .updatemenu-header").all())
      await button.click({ force: true });
  });

  test("no script has run, and no request went to anyone but the server, nor one that the notebook names", async () => {
    assert.equal(await page.evaluate(() => "attacked" in window || "polluted" in {}), false);
    const active = ":is(script, iframe, object, embed, [onerror], [onclick], a[*|href^='javascript:'])";
    assert.equal(await page.locator(`.jp-OutputArea-output ${active}`).count(), 0);
    const { origin } = new URL(session.jupyter.origin);
    const remote = asked.filter((url) => url.protocol !== "data:" && url.origin !== origin);
    assert.deepEqual(remote.map(String), []);
    assert.deepEqual(asked.filter(({ pathname }) => pathname === "/logout").map(String), []);
    assert.deepEqual(session.watched.strangers, []);
    assert.deepEqual(session.watched.errors, []);
  });
});
