import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { answer } from "../../../lib/src/lessons/answer";
import { forget, recordOfChapters } from "../../../lib/src/lessons/record";
import { printedBy } from "../support/printed-by";

beforeEach(forget);

const of = (id: string) => recordOfChapters().find((question) => question.id === id);

test("each answer counts, and once right stays right", () => {
  printedBy(() => {
    answer("1.2", 7);
    answer("1.2", 0.5);
    answer("1.2", 7);
  });
  assert.deepEqual(of("1.2"), { id: "1.2", right: true, attempts: 3 });
});

test("a question of the chapter that was not answered is there, and those of other chapters are not", () => {
  printedBy(() => answer("1.2", 7));
  assert.deepEqual(of("1.2"), { id: "1.2", right: false, attempts: 1 });
  assert.deepEqual(of("1.3"), { id: "1.3", right: false, attempts: 0 });
  assert.ok(recordOfChapters().every(({ id }) => id.startsWith("1.")));
});

test("asking for a hint is no attempt", () => {
  printedBy(() => answer("1.2"));
  assert.deepEqual(recordOfChapters(), []);
});
