import assert from "node:assert/strict";
import { test } from "node:test";
import { courseTable, readmeWithTable } from "../../scripts/notebooks/course-table.mjs";
import { chapters } from "./support/notebook";

const paths = chapters().map(({ path }) => path);

test("the README shows every chapter with its title and its question", () => {
  const { now, wanted } = readmeWithTable(paths);
  assert.equal(now, wanted, "run `npm run notebooks`, which writes the table");
  assert.ok(now.includes(courseTable(paths)), "the README has lost the marks between which the table stands");
});
