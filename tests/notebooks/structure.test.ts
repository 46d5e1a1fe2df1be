import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exerciseFindings } from "./support/exercises";
import { expectNone } from "./support/expect-none";
import { navigationFindings } from "./support/navigation";
import { chapters, code, notebookOf } from "./support/notebook";
import { rulesFor } from "./support/rules";
import { structureFindings } from "./support/structure";

describe("every chapter", () => {
  test("there are chapters, numbered from 00 without a gap", () => {
    const numbers = chapters().map(({ name }) => Number(name.slice(0, 2)));
    assert.ok(numbers.length > 0, "no notebook in notebooks/");
    assert.deepEqual(numbers, [...numbers.keys()]);
  });
  for (const chapter of chapters()) {
    const { name, notebook } = chapter;
    const rules = rulesFor(name);
    test(`${name} reads as a chapter`, () => expectNone(structureFindings(notebook, rules)));
    test(`${name} leads on and back`, () => expectNone(navigationFindings(chapter, chapters())));
    if (rules.exercises) test(`${name} has its exercises`, () => expectNone(exerciseFindings(notebook)));
  }
});

describe("the rules find", () => {
  const rules = {
    ...rulesFor("01"),
    bodyCells: [0, 1] as const,
    figures: [0, 1] as const,
    wordsPerCodeLine: 0,
  };
  const need = "The question: *why?*\n\n**What you need:** nothing. **Time:** 5 minutes.";
  const title = { source: `# Downhill\n\nYou will walk downhill.\n\n${need}` };
  const figure = { output_type: "display_data", data: { "application/vnd.plotly.v1+json": {} } };
  const closing = { source: "## Summary\n## Check yourself\n## Exercises\n## Roads not taken\n## Sources" };
  const imports = [
    { source: "Load." },
    { ...code('import { show } from "../lib";\nshow(1);'), outputs: [figure] },
  ];
  const findings = (...cells: Parameters<typeof notebookOf>) =>
    structureFindings(notebookOf(...cells), rules);

  test("nothing in a notebook that keeps them", () => {
    assert.deepEqual(findings(title, ...imports, closing), []);
  });
  test("a missing title or promise", () => {
    assert.match(findings({ source: "Downhill" }, ...imports, closing).join(), /not a title/);
    const two = { source: "# Downhill\n\nYou will walk. You will fall." };
    assert.match(findings(two, ...imports, closing).join(), /no promise/);
  });
  test("an opening without question, need and time, or with a formula before the picture", () => {
    const bare = { source: "# Downhill\n\nYou will walk down $x^2$." };
    const found = findings(bare, ...imports, closing).join("\n");
    assert.match(found, /stands not the chapter's question/);
    assert.match(found, /stands not what the reader needs/);
    assert.match(found, /stands not how long it takes/);
    assert.match(found, /a formula stands before the first figure/);
    assert.match(findings(title, closing).join("\n"), /no figure is drawn/);
  });
  test("a chapter that leads nowhere", () => {
    const names = [{ name: "00" }, { name: "01" }, { name: "02" }];
    const chapter = (last: string) => ({ name: "01", path: "", notebook: notebookOf({ source: last }) });
    const whole = "Previous: [Start](00.ipynb) · Next: [Fast](02.ipynb)";
    assert.deepEqual(navigationFindings(chapter(whole), names), []);
    assert.deepEqual(navigationFindings(chapter("Next: 02"), names), [
      'the last cell has no "Previous: […](00.ipynb)"',
      'the last cell has no "Next: […](02.ipynb)"',
    ]);
  });
  test("code without prose, too many cells, a long cell", () => {
    const long = code("let x = 1;\n".repeat(21));
    const found = findings(title, ...imports, long, closing).join("\n");
    assert.match(found, /cell 4: code without prose/);
    assert.match(found, /2 code cells in the body, not 0 to 1/);
    assert.match(found, /cell 4: 21 lines of code/);
  });
  test("a line that runs out of the page", () => {
    const found = findings(title, ...imports, code(`const x = "${"x".repeat(120)}";`), closing).join("\n");
    assert.match(found, /cell 4: a line of 133 characters; 110 fit the page/);
  });
  test("too many lines in the median, too few words, too many figures", () => {
    const cell = {
      ...code('import { show } from "../lib";\nshow(1);\n'.repeat(4)),
      outputs: [figure, figure],
    };
    const strict = { ...rules, wordsPerCodeLine: 12 };
    const found = structureFindings(notebookOf(title, { source: "Load." }, cell, closing), strict).join("\n");
    assert.match(found, /8 lines in the median/);
    assert.match(found, /words of prose for 8 lines/);
    assert.match(found, /2 figures, not 0 to 1/);
  });
  test("closing headings that are missing or out of order", () => {
    const turned = { source: "## Exercises\n## Summary\n## Roads not taken\n## More\n## Sources" };
    const found = findings(title, ...imports, turned).join("\n");
    assert.match(found, /"Check yourself" is missing/);
    assert.match(found, /not in order: Exercises, Summary/);
    assert.match(found, /another heading stands among/);
  });
  test("imports from elsewhere, unused names, a second import cell", () => {
    const odd = code(
      'import { descend, show } from "../lib";\nimport fs from "node:fs";\nshow(1); require("os");',
    );
    const found = findings(title, ...imports, { source: "Again." }, odd, closing).join("\n");
    assert.match(found, /2 cells import from "..\/lib"/);
    assert.match(found, /imports descend, which no cell uses/);
    assert.match(found, /imports from "node:fs"/);
    assert.match(found, /loads a module without an import/);
  });
  test("metadata that an editor left", () => {
    const collapsed = { ...title, metadata: { collapsed: true } as object };
    assert.match(findings(collapsed, ...imports, closing).join(), /cell 1: has the metadata "collapsed"/);
  });
  test("exercises without stars, checker or solution", () => {
    const found = exerciseFindings(
      notebookOf({ source: "### Try it" }, code("let x = 1;", "", "exercise")),
    ).join("\n");
    assert.match(found, /has 1 exercises/);
    assert.match(found, /has no exercise of ★★★/);
    assert.match(found, /cell 2: no heading or bold words above it have ★/);
    assert.match(found, /cell 2: no checker is called/);
    assert.match(found, /cell 2: no solution is folded below/);
  });
});
