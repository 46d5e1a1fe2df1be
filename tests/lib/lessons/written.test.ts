import assert from "node:assert/strict";
import { test } from "node:test";
import { right } from "../../../lib/src/lessons/feedback";
import { written } from "../../../lib/src/lessons/written";

const question = written("x.1", "double", {
  ask: "Write double(x).",
  hint: "Twice as much.",
  judge: (double: (x: number) => number) => right(`2 becomes ${double(2)}.`),
});

test("a function is judged, and anything else is sent back with the name of the function", () => {
  assert.deepEqual(
    question.judge((x: number) => 2 * x),
    { right: true, message: "2 becomes 4." },
  );
  for (const answer of [4, "double", undefined, [], {}])
    assert.deepEqual(question.judge(answer), {
      right: false,
      message: 'Hand in the function itself: answer("x.1", double).',
    });
});
