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

/** What a first attempt may give instead of what was asked for. */
const nonsense: unknown[] = [
  ...[undefined, null, "", "abc", true, NaN, Infinity, -1, 0, 10n, Symbol("s"), () => 1],
  ...[
    [],
    [NaN],
    ["1", "2"],
    [NaN, NaN],
    [1, 2, 3, 4, 5, 6, 7, 8],
    [[1], []],
    new Array(1000).fill("far too long"),
  ],
  ...[{}, { weights: [], bias: NaN }, Object.create(null), Promise.resolve(1), new Map()],
];
const throwers = [new Error("first\n  second"), "text", null, 7n, Object.create(null), new Error("")].map(
  (thrown) => () => {
    throw thrown;
  },
);

test("nonsense, a function that gives it, and one that throws get one line each, and are never right", () => {
  const attempts = [...nonsense, ...nonsense.map((each) => () => each), ...throwers];
  for (const { id } of questions.filter((question) => !question.quiz))
    for (const yours of attempts) {
      const { right, message } = judgeAnswer(id, yours);
      assert.equal(right, false, `${id}: ${message}`);
      assert.match(message, /^.{10,300}$/, `${id}: ${message}`);
      assert.ok(!/\[object|Cannot read/.test(message), `${id}: ${message}`);
    }
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
  assert.throws(() => answer("9.9"), {
    message: /^answer: there is no question "9.9"; chapter 9 has (9\.\S+, )+9\.\S+$/,
  });
  for (const id of ["99.1", "9", "", 9.1 as never])
    assert.throws(() => answer(id), {
      message: /; they are called such as 0\.1, with chapters (\d+, )+\d+$/,
    });
});
