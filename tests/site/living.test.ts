import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { ExplorerKind } from "../../lib/src/explorers/registry";
import { readSpec } from "../../lib/src/explorers/spec";
import { judgeAnswer } from "../../lib/src/lessons/answer";
import { feedbackLine } from "../../lib/src/lessons/feedback";
import type { Quiz } from "../../lib/src/lessons/quiz-spec";
import { everything } from "../browser/support/everything";
import {
  clickSets,
  everyControlMoves,
  keyboardReaches,
  memoryStays,
  startsAsStatic,
  timePlays,
  touchWorks,
} from "../browser/support/explorer-checks";
import { ShownExplorer } from "../browser/support/shown-explorer";
import { waitUntil } from "../browser/support/wait-until";
import { pageNames, pageText, readThrough, type Visit, visit } from "./support/site";

/** Chapters with something of this kind on them: all, or the first. */
function pagesWith(kind: string): string[] {
  const names = pageNames().filter(
    (name) => /^\d/.test(name) && pageText(name).includes(`data-live="${kind}"`),
  );
  return everything ? names : names.slice(0, 1);
}

const storedIn = async (output: Locator): Promise<unknown> =>
  JSON.parse((await output.locator(":scope > script").textContent()) ?? "");

describe("what lives on the pages", () => {
  let site: Visit;
  before(async () => {
    site = await visit();
  });
  after(() => site?.end());

  test("explorers start as their still picture says; every control changes the picture, and Reset brings it back", async () => {
    for (const name of pagesWith("explorer")) {
      const page = await site.open(name);
      for (const output of await page.locator("[data-live=explorer]").all()) await tryExplorer(page, output);
      await page.context().close();
    }
  });

  test("they read a typed formula with scripts from beside the page", async () => {
    const page = await site.open(pagesWith("explorer")[0] ?? "");
    const { one } = await explorerIn(page, page.locator("[data-live=explorer]").first());
    await one.root.getByRole("combobox", { name: "function" }).selectOption("own");
    await one.root.getByRole("textbox", { name: "f(x) =" }).fill("exp(x) - 2*x");
    const title = one.root.locator(".gtitle").first();
    await waitUntil(async () => (await title.textContent())?.includes("exp(x)") ?? false);
    await page.context().close();
  });

  test("they answer to a finger", async () => {
    for (const name of pagesWith("explorer")) {
      const page = await site.open(name, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      for (const output of await page.locator("[data-live=explorer]").all())
        await touchWorks((await explorerIn(page, output)).one);
      await page.context().close();
    }
  });

  test("quizzes are judged as answer() judges in a cell, by keyboard alone", async () => {
    for (const name of pagesWith("quiz")) {
      const page = await site.open(name);
      for (const output of await page.locator("[data-live=quiz]").all())
        await tryQuiz(page, output, (await storedIn(output)) as Quiz);
      await page.context().close();
    }
  });

  test("a chart plays its frames", async () => {
    const page = await site.open(pagesWith("figure")[0] ?? "");
    await readThrough(page);
    const chart = page.locator("[data-live=figure]").first();
    const title = () => chart.locator(".gtitle").first().textContent();
    const last = await title();
    await chart.locator(".slider-group").focus();
    await page.keyboard.press("ArrowLeft");
    await waitUntil(async () => (await title()) !== last);
    await page.keyboard.press("ArrowRight");
    await waitUntil(async () => (await title()) === last);
  });

  test("a picture in space lets the wheel scroll the page", async () => {
    const name = pageNames().find((each) => pageText(each).includes('"type":"surface"')) ?? "";
    const page = await site.open(name);
    await page.locator("[data-live=figure] > script").evaluateAll((scripts) => {
      const inSpace = scripts.find((script) => script.textContent?.includes('"type":"surface"'));
      inSpace?.parentElement?.scrollIntoView({ behavior: "instant", block: "center" });
    });
    const space = page.locator(".gl-container canvas").first();
    await space.waitFor();
    const box = await space.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await waitUntil(async () => (await page.evaluate(() => scrollY)) > before);
    await page.context().close();
  });

  test("nothing of it asked another host, and nothing went wrong", () => {
    assert.deepEqual(site.strangers, []);
    assert.deepEqual(site.errors, []);
  });
});

/** The explorer of an output, ready, with its kind and the state in which the page stores it. */
async function explorerIn(page: Page, output: Locator) {
  const read = readSpec(await storedIn(output));
  assert.ok("explorer" in read);
  // At once: on a busy machine Playwright would wait for the page to come to rest.
  await output.evaluate((node) => node.scrollIntoView({ behavior: "instant", block: "center" }));
  const one = new ShownExplorer(page, output.locator(".downhill-explorer"));
  await one.ready();
  return { one, kind: read.kind as ExplorerKind, state: read.state };
}

async function tryExplorer(page: Page, output: Locator): Promise<void> {
  const { one, kind, state } = await explorerIn(page, output);
  await startsAsStatic(one, kind, state);
  const sentence = await one.root.locator("figcaption").first().textContent();
  assert.ok((await output.locator("img.still").getAttribute("alt"))?.includes(sentence ?? "no sentence"));
  await everyControlMoves(one);
  if (!everything) return;
  await clickSets(one);
  await keyboardReaches(one);
  await timePlays(one);
  await memoryStays(one, (await one.sliders())[0] as Locator);
}

async function tryQuiz(page: Page, output: Locator, quiz: Quiz): Promise<void> {
  const said = output.locator("[aria-live=polite]");
  const expect = async (answer: unknown) =>
    assert.equal(await said.innerText(), plain(feedbackLine(judgeAnswer(quiz.id, answer))), quiz.id);
  if (quiz.kind === "numeric") {
    await output.getByRole("textbox").focus();
    for (const answer of [...quiz.mistakes.map(({ value }) => value), quiz.truth]) {
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(String(answer));
      await page.keyboard.press("Enter");
      await expect(answer);
    }
    return;
  }
  for (const { letter } of quiz.options) {
    await output.locator(`input[value=${letter}]`).focus();
    await page.keyboard.press("Space");
    await output.getByRole("button", { name: "Check" }).press("Enter");
    await expect(letter);
    if (quiz.kind === "multiple") await output.locator(`input[value=${letter}]`).press("Space");
  }
}

/** As the page says it: what stands between backquotes is set as code. */
const plain = (line: string) => line.replaceAll("`", "");
