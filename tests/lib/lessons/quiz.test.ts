import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judgeAnswer } from "../../../lib/src/lessons/answer";
import { judgeQuiz } from "../../../lib/src/lessons/judge-quiz";
import { questions } from "../../../lib/src/lessons/questions";
import { quiz } from "../../../lib/src/lessons/quiz";
import type { Quiz, QuizOption } from "../../../lib/src/lessons/quiz-spec";
import { quizText } from "../../../lib/src/lessons/quiz-text";

const quizzes = questions.flatMap((question) => question.quiz ?? []);
const withOptions = quizzes.flatMap((each) => (each.kind === "numeric" ? [] : [each]));

/** What a page gets: the quiz after it has been through a notebook file. */
const stored = (given: Quiz): Quiz => JSON.parse(JSON.stringify(given)) as Quiz;

/** Every answer that can be picked, or numbers at and around all that a quiz knows. */
function answersTo(given: Quiz): unknown[] {
  if (given.kind === "choice") return given.options.map(({ letter }) => letter);
  if (given.kind === "multiple")
    return subsets(given.options).map((chosen) => chosen.map(letterOf).join(", "));
  const near = ({ value, within }: { value: number; within: number }) => {
    const reach = within * Math.abs(value);
    return [value, value + 0.9 * reach, value - 0.9 * reach, value + 1.1 * reach + 1e-9];
  };
  return [{ value: given.truth, within: given.within }, ...given.mistakes].flatMap(near).concat(0, -1, 1e9);
}

const letterOf = ({ letter }: QuizOption) => letter;
const subsets = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: 2 ** list.length - 1 }, (_, mask) =>
    list.filter((_, index) => (mask + 1) & (2 ** index)),
  );

describe("every quiz of the course", () => {
  test("there are some, and a chapter's quiz has its number", () => {
    assert.ok(withOptions.length >= 6);
    for (const { id } of questions.filter(({ id }) => id.includes("quiz"))) assert.equal(quiz(id).id, id);
  });

  for (const given of quizzes)
    test(`${given.id} survives a file, and a page judges it as a cell does`, () => {
      assert.deepEqual(stored(given), given);
      for (const answer of answersTo(given))
        assert.deepEqual(judgeQuiz(stored(given), answer), judgeAnswer(given.id, answer), String(answer));
    });

  for (const given of withOptions)
    test(`${given.id} has options a, b, c, … with a word on each, and what is right is among them`, () => {
      assert.deepEqual(given.options.map(letterOf), [..."abcdefgh"].slice(0, given.options.length));
      assert.ok(given.options.length >= 3);
      const right = given.options.filter((option) => option.right);
      if (given.kind === "choice") assert.equal(right.length, 1);
      else assert.ok(right.length >= 2 && right.length < given.options.length);
      for (const { text, feedback } of given.options) assert.ok(text.length > 0 && feedback.length > 20);
      assert.equal(judgeAnswer(given.id, right.map(letterOf).join(", ")).right, true);
      for (const { feedback } of right) assert.ok(given.solution.includes(feedback));
    });

  test("a typical wrong number is not the right one, and no two are the same", () => {
    for (const given of quizzes) {
      if (given.kind !== "numeric") continue;
      for (const { value, hint } of given.mistakes)
        assert.deepEqual(judgeAnswer(given.id, value), { right: false, message: hint });
    }
  });

  test("as text it asks, lists, and names the call that answers it, with an answer that counts", () => {
    for (const given of quizzes) {
      const text = quizText(given);
      assert.ok(text.startsWith(given.ask));
      const [, id, sample] = /^→ Answer in a cell: answer\("(.*)", (.*)\);$/m.exec(text) ?? [];
      assert.equal(id, given.id);
      const { message } = judgeAnswer(given.id, JSON.parse(String(sample)));
      assert.doesNotMatch(message, /There is no answer|one number/);
    }
  });
});

test("a question that needs code to be judged, or that is not there, is refused with those that can be shown", () => {
  for (const id of ["1.3", "9.9"])
    assert.throws(() => quiz(id), { message: /^quiz: there is no quiz "\d\.\d"; there are 0\.1, 0\.quiz, / });
});
