import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { answer, judgeAnswer } from "../../../lib/src/lessons/answer";
import { questions } from "../../../lib/src/lessons/questions";
import { printedBy } from "../support/printed-by";

test("every question has its own number and, unanswered, gives its hint", () => {
  assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
  for (const { id, hint, ask } of questions) {
    assert.deepEqual(judgeAnswer(id), { right: false, message: hint });
    assert.ok(hint.length > 20 && ask.length > 10);
  }
});

test("no answer whatever makes a checker throw, and none of these is right", () => {
  fc.assert(
    fc.property(fc.constantFrom(...questions), fc.anything(), ({ id }, yours) => {
      const { right, message } = judgeAnswer(id, yours);
      assert.equal(typeof message, "string");
      if (right) assert.ok(typeof yours === "number" || typeof yours === "string");
    }),
  );
});

test("an error in the learner's own code becomes a hint", () => {
  const broken = () => {
    throw new Error("not finished");
  };
  assert.equal(judgeAnswer("1.3", broken).message, "Your code stopped with an error: not finished");
  assert.equal(
    printedBy(() => answer("1.3", broken)),
    "→ Your code stopped with an error: not finished\n",
  );
});

test("an unknown number is refused with the numbers there are", () => {
  assert.throws(() => answer("9.9"), { message: /^answer: there is no question "9.9"; there are 0\.1, / });
});
