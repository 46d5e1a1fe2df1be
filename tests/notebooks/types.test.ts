import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { solved } from "./support/exercises";
import { expectNone } from "./support/expect-none";
import { closeCompiler, typeFindings } from "./support/kernel-types";
import { chapters, code, notebookOf } from "./support/notebook";

after(closeCompiler);

describe("the kernel's compiler accepts every cell", () => {
  for (const { name, notebook } of chapters()) {
    test(name, () => expectNone(typeFindings(notebook)));
    test(`${name}, solved`, () => expectNone(typeFindings(solved(notebook))));
  }
});

describe("the kernel's compiler", () => {
  test("carries what a cell declares to the cells after it", () => {
    assert.deepEqual(typeFindings(notebookOf(code("const x = 1;"), code("console.log(x.toFixed(2));"))), []);
  });
  test("names the cell, the place and the error", () => {
    const found = typeFindings(notebookOf(code("const x = 1;"), code("const y: string = x;")));
    assert.deepEqual(found, ["cell 2: 1:7 - Type 'number' is not assignable to type 'string'."]);
  });
  test("knows the library", () => {
    const found = typeFindings(
      notebookOf(code('import { noSuchThing } from "../lib";\nconsole.log(noSuchThing);')),
    );
    assert.match(found.join(), /has no exported member 'noSuchThing'/);
  });
});
