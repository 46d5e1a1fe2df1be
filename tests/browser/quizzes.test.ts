import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { judgeAnswer } from "../../lib/src/lessons/answer";
import { feedbackLine } from "../../lib/src/lessons/feedback";
import type { Quiz } from "../../lib/src/lessons/quiz-spec";
import { accessibilityFaults } from "./support/axe";
import { shownNotebook } from "./support/lab";
import {
  courseQuizzes,
  livingQuiz,
  malformedQuizzes,
  quizzes,
  wholeCourse,
  wrongQuizzes,
} from "./support/quizzes";
import { type Session, startSession } from "./support/session";
import { waitUntil } from "./support/wait-until";

const notebook = "notebooks/quizzes.ipynb";
const shown = `${shownNotebook} .downhill-quiz`;

describe("quizzes in JupyterLab", () => {
  let session: Session;
  let page: Page;
  const quiz = (place: number): Locator => page.locator(shown).nth(place);
  const said = (place: number) => quiz(place).locator("[aria-live=polite]").innerText();
  const check = (place: number) => quiz(place).getByRole("button", { name: "Check" });
  const option = (place: number, letter: string) => quiz(place).locator(`input[value=${letter}]`);
  const tries = (place: number) => quiz(place).locator(".downhill-tries").innerText();

  before(async () => {
    session = await startSession({
      [notebook]: quizzes,
      "notebooks/wrong.ipynb": wrongQuizzes,
      "notebooks/living.ipynb": livingQuiz,
      "notebooks/course.ipynb": wholeCourse,
    });
    page = session.watched.page;
    await session.lab.start(session.jupyter, notebook);
    await page.setViewportSize({ width: 1200, height: 3200 });
    await quiz(3).waitFor();
  });
  after(() => session?.end());

  test("are there before anything runs, in a notebook that is not trusted, and change nothing", async () => {
    const { cells, trusted, dirty } = await session.lab.state();
    assert.deepEqual([trusted, dirty], [false, false]);
    assert.equal(await page.locator(shown).count(), cells.length);
    await session.lab.command("docmanager:save");
    assert.ok((await session.jupyter.read(notebook)) === quizzes, "the file is what it was, byte for byte");
  });

  test("are groups with the question as their name; code in it is set as code", async () => {
    const group = quiz(0).getByRole("group", { name: "Where does x - 0.1 * 2 * x lead?" });
    assert.equal(await group.getByRole("radio").count(), 3);
    assert.equal(await group.locator("legend code").innerText(), "x - 0.1 * 2 * x");
    assert.equal(await quiz(1).getByRole("group").getByRole("checkbox").count(), 3);
    assert.equal(await quiz(2).getByRole("textbox", { name: "Your number" }).count(), 1);
  });

  test("by keyboard alone: a wrong choice gets its reason, the right one praise, tries are counted", async () => {
    await option(0, "a").focus();
    await assertFocusSeen(page);
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await assertFocusSeen(page);
    await page.keyboard.press("Enter");
    assert.equal(await said(0), "→ Not quite. The slope is subtracted.");
    assert.equal(await tries(0), "1 try");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.equal(await said(0), "✓ Right. Against the slope.");
    assert.equal(await tries(0), "2 tries");
    assert.deepEqual(await quiz(0).locator(".downhill-verdict").allInnerTexts(), [
      "not this one",
      "✓ right",
      "",
    ]);
    await page.keyboard.press("Enter");
    assert.equal(await tries(0), "2 tries", "what is solved is not tried again");
  });

  test("nothing chosen is no try", async () => {
    for (const [place, request] of [
      [1, "Tick one or more answers first."],
      [2, "Write a number first, such as 5.12, 1/3 or 2e-6: with a point, and without commas."],
      [3, "Choose an answer first."],
    ] as const) {
      await check(place).click();
      assert.equal(await said(place), request);
      assert.equal(await tries(place), "");
    }
  });

  test("several may be right: what is wrong is told apart from what is missing", async () => {
    await option(1, "a").check();
    await check(1).click();
    assert.equal(await said(1), "→ So far so good. One more is right.");
    await option(1, "b").check();
    await check(1).click();
    assert.equal(await said(1), "→ Not quite. b: 3 is odd. One more is right.");
    await option(1, "b").uncheck();
    await option(1, "c").check();
    await check(1).click();
    assert.equal(await said(1), "✓ Right. Both can be halved.");
    assert.equal(await tries(1), "3 tries");
  });

  test("a number is judged within its tolerance, Enter hands it in, typical mistakes are known", async () => {
    const field = quiz(2).getByRole("textbox");
    for (const [written, expected] of [
      ["7.29", "→ The slope is 2x, not x."],
      ["−3", "→ Each step multiplies by 0.8."],
      ["1,000", "Write a number first, such as 5.12, 1/3 or 2e-6: with a point, and without commas."],
      ["5.1", "✓ 10 · 0.8³."],
    ] as const) {
      await field.fill(written);
      await field.press("Enter");
      assert.equal(await said(2), expected);
    }
    assert.equal(await tries(2), "3 tries");
  });

  test("the solution is shown on demand, and hidden again", async () => {
    const button = quiz(3).getByRole("button", { name: "Show the solution" });
    assert.equal(await quiz(3).getByText("Against the slope, and in proportion").count(), 0);
    await button.focus();
    await page.keyboard.press("Enter");
    await quiz(3).getByText("Against the slope, and in proportion").waitFor();
    const hide = quiz(3).getByRole("button", { name: "Hide the solution", expanded: true });
    await hide.press("Space");
    await quiz(3).getByText("Against the slope, and in proportion").waitFor({ state: "hidden" });
  });

  test("the same quiz twice is two: choosing in one leaves the other alone", async () => {
    await option(3, "a").check();
    await option(4, "b").check();
    assert.equal(await option(3, "a").isChecked(), true);
    await check(4).click();
    assert.equal(await tries(3), "");
  });

  test("keys on every control stay there: the notebook does not change", async () => {
    const before = await session.lab.state();
    const controls = await page.locator(`${shown} input, ${shown} button`).elementHandles();
    assert.ok(controls.length >= 25, String(controls.length));
    for (const control of controls) {
      await control.focus();
      for (const key of [
        "b",
        "a",
        "d",
        "d",
        "m",
        "x",
        "z",
        "ArrowDown",
        "ArrowUp",
        "ArrowLeft",
        "ArrowRight",
        "Escape",
      ])
        await page.keyboard.press(key);
    }
    const state = await session.lab.state();
    assert.deepEqual(state.cells, before.cells);
    assert.equal(state.dirty, false);
    assert.equal(await page.locator(".jp-Notebook .jp-mod-active").count(), 1);
    await quiz(2).getByRole("textbox").fill("");
    await quiz(2).getByRole("textbox").pressSequentially("b d");
    assert.equal(await quiz(2).getByRole("textbox").inputValue(), "b d", "and what is typed arrives");
  });

  test("axe-core finds nothing, light or dark", async () => {
    assert.deepEqual(await accessibilityFaults(page, shown), []);
    const ink = () => quiz(0).evaluate((node) => getComputedStyle(node).color);
    const light = await ink();
    await session.lab.setTheme("dark");
    await waitUntil(async () => (await page.locator(`${shown}[data-theme=dark]`).count()) === 5);
    assert.notEqual(await ink(), light);
    assert.deepEqual(await accessibilityFaults(page, shown), []);
    await session.lab.setTheme("light");
  });

  test("markup in a quiz is text, and runs nothing", async () => {
    await option(0, "c").check();
    await check(0).click();
    assert.match(await said(0), /^→ Not quite\. Text is text: <img src=x onerror/);
    assert.equal(await page.locator(`${shown} img`).count(), 0);
    assert.equal(await page.evaluate(() => "attacked" in window), false);
  });

  test("what is no quiz gets a box that says why, with the text beside it", async () => {
    await session.lab.open("notebooks/wrong.ipynb");
    const boxes = page.locator(`${shown} .downhill-problem`);
    await boxes.nth(malformedQuizzes.length - 1).waitFor();
    for (const [index, [, words]] of malformedQuizzes.entries()) {
      const text = await boxes.nth(index).innerText();
      assert.match(text, /^This quiz cannot be shown: /);
      assert.ok(text.includes(words), `${text} should say: ${words}`);
      assert.ok(text.includes("Where does it lead? <img"));
    }
    assert.equal(await page.evaluate(() => "attacked" in window), false);
    assert.deepEqual(await accessibilityFaults(page, shown), []);
  });

  test("every question of the course says what answer says in a cell", async () => {
    await session.lab.open("notebooks/course.ipynb");
    await page.setViewportSize({ width: 1200, height: 400 * courseQuizzes.length });
    await quiz(courseQuizzes.length - 1).waitFor();
    const given = courseQuizzes.map(answersOf);
    const heard = await page.locator(shown).evaluateAll(answerAll, given);
    for (const [place, { id }] of courseQuizzes.entries())
      assert.deepEqual(
        heard[place],
        given[place]?.map((answer) => plain(feedbackLine(judgeAnswer(id, answer)))),
        id,
      );
    await page.setViewportSize({ width: 1200, height: 3200 });
  });

  test("the kernel shows the same: one output, two forms", async () => {
    await session.lab.open("notebooks/living.ipynb");
    await session.lab.runAll();
    await quiz(0).getByRole("radio").first().waitFor();
    const [cell] = (await session.lab.state()).cells;
    assert.deepEqual(
      cell?.outputs?.map(({ data }) => Object.keys(data as object)),
      [["application/vnd.downhill.quiz.v1+json", "text/plain"]],
    );
  });

  test("in Notebook 7 they work as well, and keep their keys", async () => {
    await page.goto(session.jupyter.address(`notebooks/${notebook}`));
    const first = page.locator(".jp-Notebook .downhill-quiz").first();
    await first.locator("input").first().check();
    const cells = await page.locator(".jp-Notebook .jp-Cell").count();
    for (const key of ["b", "d", "d", "m", "Enter"]) await page.keyboard.press(key);
    assert.equal(
      await first.locator("[aria-live=polite]").innerText(),
      "→ Not quite. The slope is subtracted.",
    );
    assert.equal(await page.locator(".jp-Notebook .jp-Cell").count(), cells);
    assert.equal(await page.locator(".jp-Notebook .jp-CodeCell").count(), cells);
  });

  test("no request left this machine, and no error came from our files", () => {
    assert.deepEqual(session.watched.strangers, []);
    assert.deepEqual(session.watched.errors, []);
  });
});

/** A page sets what stands between backticks as code. */
const plain = (words: string) => words.replace(/`([^`\n]+)`/g, "$1");

/** Every answer that a quiz knows something about. */
const answersOf = (given: Quiz): (string | number)[] =>
  given.kind === "numeric"
    ? [given.truth, ...given.mistakes.map(({ value }) => value)]
    : given.options.map(({ letter }) => letter);

/** Runs in the page, for hundreds of answers: gives each quiz its answers in turn and notes what it says to each. */
function answerAll(quizzes: Element[], given: readonly (readonly (string | number)[])[]): string[][] {
  return quizzes.map((quiz, place) =>
    (given[place] ?? []).map((answer) => {
      const field = quiz.querySelector<HTMLInputElement>("input[type=text]");
      const option = quiz.querySelector<HTMLInputElement>(`input[value="${answer}"]`);
      if (field) field.value = String(answer);
      else option?.click();
      quiz.querySelector<HTMLButtonElement>("button[type=submit]")?.click();
      const said = quiz.querySelector<HTMLElement>("[aria-live=polite]")?.innerText ?? "";
      if (option?.type === "checkbox") option.click();
      return said;
    }),
  );
}

/** A focus that cannot be seen is of no use to those who have no mouse. */
async function assertFocusSeen(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    return outlineStyle === "solid" ? Number.parseFloat(outlineWidth) : 0;
  });
  assert.ok(outline >= 2, `an outline of ${outline} px`);
}
