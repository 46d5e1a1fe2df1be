import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { answer } from "../../../lib/src/lessons/answer";
import { forget } from "../../../lib/src/lessons/record";
import { type Results, results } from "../../../lib/src/notebook/results";
import { printedBy } from "../support/printed-by";

const home = process.cwd();
let folder: string;

beforeEach(() => {
  forget();
  folder = mkdtempSync(join(tmpdir(), "results-"));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

test("answers are saved as one file under the learner's name", () => {
  const printed = printedBy(() => {
    answer("1.2", 0.5);
    results(" Ada Lovelace ");
  });
  assert.match(printed, /Ada Lovelace: 1 of \d+ questions are right\. Not yet: 1\.quiz/);
  assert.match(printed, /Saved as results-ada-lovelace-1\.json/);
  const saved = JSON.parse(readFileSync("results-ada-lovelace-1.json", "utf8")) as Results;
  assert.deepEqual([saved.version, saved.course, saved.learner], [1, "downhill", "Ada Lovelace"]);
  assert.deepEqual(
    saved.questions.find(({ id }) => id === "1.2"),
    { id: "1.2", right: true, attempts: 1 },
  );
});

test("without answers nothing is written, and the learner is told what to do", () => {
  assert.match(
    printedBy(() => results("Ada")),
    /^→ Nothing has been answered yet/,
  );
  assert.deepEqual(readdirSync("."), []);
});

test("a name cannot lead out of the folder", () => {
  printedBy(() => {
    answer("1.2", 0.5);
    results("../../Zoë O'Neill/..");
  });
  assert.deepEqual(readdirSync("."), ["results-zoë-o-neill-1.json"]);
});

test("where nothing can be written the learner gets the lines themselves", () => {
  const printed = printedBy(() => {
    answer("1.2", 0.5);
    rmSync(folder, { recursive: true });
    results("Ada");
  });
  assert.match(printed, /could not be saved as results-ada-1\.json \(ENOENT\)/);
  assert.match(printed, /"id": "1\.2"/);
});

test("a name is needed", () => {
  for (const bad of ["", "  ", undefined, 7, "x".repeat(101)])
    assert.throws(() => results(bad as string), /results: learner must be your name, in at most 100 letters/);
});
