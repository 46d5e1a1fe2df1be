import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { readSpec } from "../../lib/src/explorers/spec";
import { judgeAnswer } from "../../lib/src/lessons/answer";
import { feedbackLine } from "../../lib/src/lessons/feedback";
import type { Quiz } from "../../lib/src/lessons/quiz-spec";
import { waitUntil } from "../browser/support/wait-until";
import { everything, pageNames, pageText, readThrough, type Visit, visit } from "./support/site";

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
  const drawn = () =>
    output
      .locator(".downhill-plot")
      .evaluateAll((plots) =>
        JSON.stringify(plots.map((plot) => (plot as unknown as { data?: unknown }).data)),
      );
  const read = readSpec(await storedIn(output));
  assert.ok("explorer" in read);
  const { panels, verdict } = read.explorer.view(read.state);
  const sentences = panels.map((picture) => picture().layout.meta.description);
  await waitUntil(async () => (await output.locator("figcaption").count()) === sentences.length);
  assert.deepEqual(await output.locator("figcaption").allTextContents(), sentences);
  assert.equal(await output.locator(".downhill-verdict-line").innerText(), verdict);
  assert.ok((await output.locator("img.still").getAttribute("alt"))?.includes(sentences[0] ?? "no picture"));

  await waitUntil(async () => (await output.locator(".legendtext").count()) > 0);
  const start = await drawn();
  for (const range of await output.getByRole("slider").all()) {
    const before = await drawn();
    await range.focus();
    const atEnd = (await range.inputValue()) === (await range.getAttribute("max"));
    for (const key of [atEnd ? "Home" : "ArrowRight", "ArrowRight", "ArrowRight"])
      await page.keyboard.press(key);
    await waitUntil(async () => (await drawn()) !== before);
  }
  await output.getByRole("button", { name: "Reset" }).click();
  await waitUntil(async () => (await drawn()) === start);
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
