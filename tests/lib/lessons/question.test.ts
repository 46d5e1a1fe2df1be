import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choice, multiple, numeric } from "../../../lib/src/lessons/question";

describe("one choice", () => {
  const question = choice("x", "Which?", {
    a: { text: "This", feedback: "No, not this." },
    b: { text: "That", right: true, feedback: "Indeed." },
  });
  test("is a letter, small or large", () => {
    assert.deepEqual(question.judge(" B "), { right: true, message: "Right. Indeed." });
    assert.deepEqual(question.judge("a"), { right: false, message: "Not quite. No, not this." });
    assert.equal(question.quiz?.solution, "b. That. Indeed.");
  });
  test("that is not there is named, and what there is", () => {
    for (const strange of ["c", "ab", "", "constructor"])
      assert.deepEqual(question.judge(strange), {
        right: false,
        message: `There is no answer "${strange}"; choose one of a, b.`,
      });
  });
});

describe("several choices", () => {
  const choices = {
    a: { text: "2", right: true, feedback: "2 is even." },
    b: { text: "3", feedback: "3 is odd." },
    c: { text: "4", right: true, feedback: "4 is even." },
    d: { text: "5", feedback: "5 is odd." },
  };
  const question = multiple("x", "Which are even?", choices, "Both can be halved.");
  const said = (answer: unknown) => question.judge(answer).message;

  test("are right when all right ones are named and no other, however they are written", () => {
    for (const answer of ["a, c", "ac", "C A", ["a", "c"], "a;c"])
      assert.deepEqual(question.judge(answer), { right: true, message: "Right. Both can be halved." });
  });
  test("get a reason for each wrong one, and the number of those that are missing", () => {
    assert.equal(said("a"), "So far so good. One more is right.");
    assert.equal(said("abc"), "Not quite. b: 3 is odd.");
    assert.equal(said("b, d"), "Not quite. b: 3 is odd. d: 5 is odd. 2 more are right.");
    assert.equal(said("a, x"), 'There is no answer "a, x"; choose one or more of the letters a, b, c, d.');
    assert.equal(said(" , "), 'There is no answer ","; choose one or more of the letters a, b, c, d.');
  });
  test("are solved with every reason", () => {
    assert.equal(
      question.quiz?.solution,
      "a, c. Both can be halved.\na: 2 is even.\nb: 3 is odd.\nc: 4 is even.\nd: 5 is odd.",
    );
  });
});

describe("a number", () => {
  const answer = { truth: 5.12, within: 0.01, praise: "Yes.", hint: "Three steps." };
  const mistakes = [
    { value: 7.29, hint: "Twice." },
    { value: 4, within: 0, hint: "Exactly four." },
    { value: 0, hint: "Go." },
  ];
  const question = numeric("x", "Where?", { ...answer, mistakes });
  const said = (number: unknown) => question.judge(number).message;

  test("is right within a share of the truth; so is a mistake recognized", () => {
    assert.deepEqual(question.judge(5.17), { right: true, message: "Yes." });
    assert.equal(said(5.18), "Three steps.");
    assert.equal(said(7.3), "Twice.");
    assert.equal(said(4), "Exactly four.");
    assert.equal(said(4.001), "Three steps.");
    assert.equal(said(0), "Go.");
    assert.equal(question.quiz?.solution, "5.12. Yes.");
  });
  test("is a number and nothing else", () => {
    for (const other of ["5.12", Number.NaN, [5.12], [], undefined])
      assert.match(question.judge(other).message, /^The answer is one number|^That is a list with one entry/);
    assert.match(question.judge("5.12").message, /without quotation marks/);
    assert.match(question.judge([5.12]).message, /with \[0\]/);
  });
  test("whose mistakes take code can be judged in a cell only", () => {
    const tested = numeric("x", "Where?", {
      ...answer,
      mistakes: [{ when: (yours) => yours < 0, hint: "Above 0." }, ...mistakes],
    });
    assert.equal(tested.quiz, undefined);
    assert.equal(tested.judge(-3).message, "Above 0.");
    assert.equal(tested.judge(7.29).message, "Twice.");
    assert.equal(tested.judge(6).message, "Three steps.");
    assert.equal(tested.judge(5.12).right, true);
    assert.match(tested.judge("5").message, /^The answer is one number/);
  });
});
