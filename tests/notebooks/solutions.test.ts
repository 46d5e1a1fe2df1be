import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { execute } from "../../scripts/notebooks/execute.mjs";
import { refusals } from "../../scripts/notebooks/refusals.mjs";
import { storedForm } from "../../scripts/notebooks/stored-form.mjs";
import { twoAtATime } from "../../scripts/notebooks/two-at-a-time.mjs";
import { allowedNumbers } from "./allowed-numbers";
import { exercises, solved } from "./support/exercises";
import { expectNone } from "./support/expect-none";
import { chapters, code, type Notebook, notebookOf } from "./support/notebook";
import { solutionFindings, solutionNumberFindings, starterFindings } from "./support/solutions";

const withExercises = chapters().filter(({ notebook }) => exercises(notebook).length > 0);

describe("questions as given get a hint", () => {
  for (const { name, notebook } of chapters()) test(name, () => expectNone(starterFindings(notebook)));
});

describe("solutions are accepted by their checkers, in the kernel", () => {
  const runs = new Map<string, { notebook: Notebook; faults: string[] }>();
  before(async () => {
    await twoAtATime(withExercises, async ({ name, path, notebook }) => {
      const { notebook: executed, stopped } = await execute(solved(notebook), path);
      const run = storedForm(executed);
      runs.set(name, { notebook: run, faults: refusals(run, stopped) });
    });
  });
  for (const { name, notebook } of withExercises) {
    test(name, () => {
      const run = runs.get(name);
      assert.ok(run, "did not run");
      expectNone(run.faults);
      expectNone([
        ...solutionFindings(notebook, run.notebook),
        ...solutionNumberFindings(run.notebook, allowedNumbers[name]),
      ]);
    });
  }
});

describe("an exercise", () => {
  const starter = (said: string) => code("answer('1.1');", said, "exercise");
  const folded = {
    source:
      "<details><summary>Solution</summary>\n\n```ts\nanswer('1.1', 0.8);\n```\nIt is 0.8, not 0.75.\n</details>",
  };
  const notebook = (said: string) => notebookOf({ source: "**1.1 ★** Try." }, starter(said), folded);

  test("as given must hint", () => {
    assert.deepEqual(starterFindings(notebook("→ Write a number.")), []);
    assert.match(starterFindings(notebook("✓ Right.")).join(), /cell 2: is not unsolved/);
    assert.match(starterFindings(notebook("✗ Wrong.")).join(), /cell 2: is not unsolved/);
    assert.match(starterFindings(notebook("Hello")).join(), /cell 2: prints no → hint/);
  });
  test("is solved by its folded code", () => {
    assert.equal(solved(notebook("")).cells[1]?.source, "answer('1.1', 0.8);");
  });
  test("is solved when only ✓ is said", () => {
    const findings = (said: string) => solutionFindings(notebook(""), notebook(said));
    assert.deepEqual(findings("Hm.\n✓ Right."), []);
    assert.match(findings("→ Not yet.").join(), /cell 2 \(1.1 ★\): the solution is not accepted: → Not yet/);
    assert.match(findings("✓ Right.\n✗ Wrong.").join(), /not accepted/);
  });
  test("quotes in its solution what was printed or set", () => {
    const found = solutionNumberFindings(notebookOf(code("answer('1.1', 0.8);"), folded));
    assert.deepEqual(found, ["cell 2: 0.75 in the solution is printed nowhere"]);
  });
});
