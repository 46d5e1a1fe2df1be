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
  nothingGlides,
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
      await readThrough(page);
      for (const output of await page.locator("[data-live=explorer]").all()) await tryExplorer(page, output);
      await page.context().close();
    }
  });

  if (everything)
    test("a finger moves every explorer, and nothing glides for readers who want less motion", async () => {
      for (const name of pagesWith("explorer")) {
        const page = await site.open(name, { hasTouch: true, reducedMotion: "reduce" });
        await readThrough(page);
        for (const output of await page.locator("[data-live=explorer]").all()) {
          const one = new ShownExplorer(page, output);
          await one.ready();
          await touchWorks(one);
          await nothingGlides(one);
        }
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

  test("nothing of it asked another host, and nothing went wrong", () => {
    assert.deepEqual(site.strangers, []);
    assert.deepEqual(site.errors, []);
  });
});

async function tryExplorer(page: Page, output: Locator): Promise<void> {
  const one = new ShownExplorer(page, output);
  await one.ready();
  const read = readSpec(await storedIn(output));
  assert.ok("explorer" in read);
  await startsAsStatic(one, read.kind as ExplorerKind, read.state);
  const sentence = await output.locator("figcaption").first().textContent();
  assert.ok((await output.locator("img.still").getAttribute("alt"))?.includes(sentence ?? "no sentence"));
  await everyControlMoves(one);
  await keyboardReaches(one);
  if (!everything) return;
  await clickSets(one);
  await timePlays(one);
  await memoryStays(one, (await one.sliders()).at(-1) as Locator);
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
