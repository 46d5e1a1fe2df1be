import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { expectNone } from "./support/expect-none";
import { closeCompiler } from "./support/kernel-types";
import { chapters, code, notebookOf } from "./support/notebook";
import { refusedCode, refusedCodeFindings } from "./support/refused-code";

after(closeCompiler);

describe("code that is shown with the compiler's message gets that message from the kernel's compiler", () => {
  for (const { name, notebook } of chapters()) {
    if (refusedCode(notebook).length > 0) test(name, () => expectNone(refusedCodeFindings(notebook)));
  }
  test("there is such code", () => {
    const counts = chapters().map(({ notebook }) => refusedCode(notebook).length);
    assert.ok(Math.max(...counts) >= 4, counts.join());
  });
});

describe("a message", () => {
  const shown = (source: string, message: string) => ({
    source: `\`\`\`ts\n${source}\n\`\`\`\n\n\`\`\`text\n${message}\n\`\`\`\n`,
  });
  const above = code("const rate: number = 0.1;");
  const truth = "1:7 - Type 'number' is not assignable to type 'string'.";

  test("that is the true one, with what the cells above declare, is no finding", () => {
    assert.deepEqual(refusedCodeFindings(notebookOf(above, shown("const text: string = rate;", truth))), []);
  });
  test("that is another one, or of code that compiles, is", () => {
    const [other] = refusedCodeFindings(notebookOf(above, shown("const text: string = rate;", "1:7 - No.")));
    assert.equal(other, `cell 2: the compiler says ‹${truth}›, not ‹1:7 - No.›`);
    const [none] = refusedCodeFindings(notebookOf(above, shown("const text = rate;", truth)));
    assert.equal(none, `cell 2: the compiler says ‹›, not ‹${truth}›`);
  });
  test("stands right below its code", () => {
    assert.equal(refusedCode(notebookOf({ source: "```ts\nx;\n```\nText.\n```text\nNo.\n```" })).length, 0);
  });
});
