import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { runInThisContext } from "node:vm";
import { plainError } from "../../../lib/src/notebook/plain-errors";

/** What the kernel prints of a cell that throws. */
function printedBy(cell: string): string {
  try {
    runInThisContext(`(function () {\n${cell}\n})()`);
  } catch (error) {
    return `${inspect(error)}\n`;
  }
  throw new Error("the cell did not throw");
}

describe("an error under a cell", () => {
  test("keeps the line of code and the message", () => {
    assert.equal(
      plainError(printedBy('throw new TypeError("no");')),
      'throw new TypeError("no");\n^\n\nTypeError: no\n',
    );
  });
  test("names the cell's own functions, each once", () => {
    const deep =
      "function walk(n) { if (n === 0) throw new Error('down'); walk(n - 1); }\nfunction start() { walk(3); }\nstart();";
    assert.match(plainError(printedBy(deep)), /Error: down\n {4}at walk\n {4}at start\n$/);
  });
  test("keeps what else an error carries", () => {
    const printed = plainError(
      printedBy("require => 0; throw Object.assign(new Error('lost'), { code: 'ENOENT' });"),
    );
    assert.match(printed, /Error: lost \{\n {2}code: 'ENOENT'\n\}\n$/);
  });
  test("shows no code of Node's own", () => {
    const text =
      "node:fs:573\n  return binding.open(\n                 ^\n\nError: ENOENT: no such file\n    at Object.openSync (node:fs:573:18)\n    at evalmachine.<anonymous>:5:25\n";
    assert.equal(plainError(text), "Error: ENOENT: no such file\n");
  });
  for (const words of ["Script execution was interrupted by `SIGINT`", "Interrupted asynchronously"])
    test(`is one line for a stop by hand (${words})`, () => {
      const text = `Error: ${words}\n    at sigintHandlersWrap (node:vm:280:12) {\n  code: 'X'\n}\n`;
      assert.equal(
        plainError(text),
        "Stopped. The variables of earlier cells are still there; those of this cell are not.\n",
      );
    });
  for (const text of ["careful\n", "1:7 - Cannot find name 'run'.\n", "", "we meet\nat noon\n"])
    test(`leaves other words alone: ${JSON.stringify(text)}`, () => assert.equal(plainError(text), text));
});
