import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { questions } from "../../../lib/src/lessons/questions";
import { readQuiz } from "../../../view/quiz/read-quiz";
import { malformedQuizzes } from "../../browser/support/quizzes";

describe("reading a quiz", () => {
  test("gives every quiz of the course, as it was", () => {
    const quizzes = questions.flatMap((question) => question.quiz ?? []);
    assert.ok(quizzes.length > 10);
    for (const quiz of quizzes) assert.deepEqual(readQuiz(JSON.parse(JSON.stringify(quiz))), { quiz });
  });

  for (const [quiz, words] of malformedQuizzes)
    test(`says: ${words}`, () => {
      const read = readQuiz(quiz);
      assert.ok("problem" in read && read.problem.includes(words), JSON.stringify(read).slice(0, 300));
    });

  test("never throws, whatever it is given", () => {
    const part = fc.anything();
    const almost = fc.record({
      version: fc.constant(1),
      kind: part,
      id: part,
      ask: part,
      options: part,
      truth: part,
    });
    fc.assert(fc.property(fc.oneof(part, almost), (value) => assert.ok("problem" in readQuiz(value))));
  });
});
