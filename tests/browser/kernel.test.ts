/** What only JupyterLab says when a cell fails, against what chapter 00 tells the reader to expect. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { notebookText } from "./support/notebook-file";
import { place } from "./support/places";
import { type Session, startSession } from "./support/session";

const notebook = "notebooks/trouble.ipynb";
const cells = [
  'import { show } from "../lib"; show("library here");',
  "while (true) {}",
  'show("still here");',
  "process.exit(1);",
];

describe("a kernel in trouble, in JupyterLab", () => {
  let session: Session;
  let page: Page;
  before(async () => {
    session = await startSession({ [notebook]: notebookText(cells.map((source) => ({ source }))) });
    page = session.watched.page;
    await session.lab.start(session.jupyter, notebook);
  });
  after(() => session?.end());

  const cell = (index: number) => page.locator(".jp-CodeCell").nth(index);
  const said = (index: number, words: string) =>
    cell(index).locator(".jp-OutputArea-output", { hasText: words }).waitFor({ timeout: 60_000 });
  async function run(index: number): Promise<void> {
    await cell(index).locator(".jp-InputPrompt").click();
    await page.keyboard.press("Control+Enter");
  }

  test("the stop button ends a loop, and the next cell works", async () => {
    await run(0);
    await said(0, "library here");
    await run(1);
    await cell(1).locator(".jp-InputPrompt", { hasText: "[*]" }).waitFor();
    // While a cell is still being compiled there is nothing to stop: a person presses the button again.
    const stop = page.locator('.jp-Toolbar-item[data-jp-item-name="interrupt"]').first();
    const stopped = said(1, "Stopped. The variables of earlier cells are still there").then(() => true);
    while (!(await Promise.race([stopped, sleep(1000, false)]))) await stop.click();
    await run(2);
    await said(2, "still here");
  });

  test("a kernel that ends is announced in the words of chapter 00, and comes back by itself", async () => {
    const chapter = readFileSync(place("notebooks", "00-start-here.ipynb"), "utf8");
    const quoted = /\\"(The kernel for … appears[^"]+?)\\"/.exec(chapter)?.[1]?.split("…") ?? [];
    await run(3);
    const dialog = page.locator(".jp-Dialog");
    await dialog.waitFor({ timeout: 60_000 });
    const words = await dialog.innerText();
    assert.equal(quoted.length, 2);
    for (const part of quoted) assert.ok(words.includes(part.trim()), words);
    await dialog.getByRole("button", { name: "Ok" }).click();
    await run(0);
    await said(0, "library here");
  });
});
