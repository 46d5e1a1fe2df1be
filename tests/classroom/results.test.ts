import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { resultsTable } from "../../scripts/classroom/results-table.mjs";

const folder = mkdtempSync(join(tmpdir(), "results-"));
after(() => rmSync(folder, { recursive: true }));

const question = (id: string, right: boolean, attempts = 1) => ({ id, right, attempts });

test("one row a learner, one column a question in reading order", () => {
  const table = resultsTable([
    { learner: "Bo", questions: [question("2.1", true), question("2.quiz", false, 0)] },
    { learner: "Ada", questions: [question("1.10", false), question("1.9", true)] },
    { learner: "Bo", questions: [question("1.9", false)] },
  ]);
  assert.equal(table, "learner,right,1.9,1.10,2.quiz,2.1\nAda,1,1,0,,\nBo,1,0,,,1\n");
});

test("what was ever right stays right, in whichever order the files come", () => {
  const files = [true, false].map((right) => ({ learner: "Ada", questions: [question("1.1", right)] }));
  assert.equal(resultsTable(files), resultsTable([...files].reverse()));
  assert.match(resultsTable(files), /^Ada,1,1$/m);
});

test("names are text for a spreadsheet, whatever they hold", () => {
  const named = (learner: string) => resultsTable([{ learner, questions: [] }]).split("\n")[1];
  assert.equal(named('=HYPERLINK("x")'), `"'=HYPERLINK(""x"")",0`);
  assert.equal(named("Lovelace, Ada"), '"Lovelace, Ada",0');
});

test("a file that is none is named in one line, and the others still count", () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const fine = file(
    "a.json",
    JSON.stringify({ version: 1, course: "downhill", learner: "Ada", questions: [] }),
  );
  const wrong = [file("b.json", "{"), file("c.json", '{"version": 2}'), join(folder, "missing.json")];
  const script = resolve(__dirname, "..", "..", "scripts", "classroom-results.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, fine, ...wrong], {
    encoding: "utf8",
  });
  assert.equal(stdout, "learner,right\nAda,0\n");
  assert.deepEqual(stderr.trim().split("\n"), [
    `${wrong[0]} is not a file that results(…) has saved.`,
    `${wrong[1]} is not a file that results(…) has saved.`,
    `${wrong[2]} cannot be read (ENOENT).`,
  ]);
  assert.equal(status, 1);
});
