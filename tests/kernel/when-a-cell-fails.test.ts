/** What chapter 00 quotes in "When a cell fails" is what the kernel really says, word for word. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { chapters } from "../notebooks/support/notebook";
import { type Seen, type Session, startSession } from "./support/session";

const importLibrary = 'import { descend, iterationTable, parabola, show } from "../lib";';

/** The first words of a quotation, and a cell that brings it about. What only JupyterLab says is tested in a browser. */
const causes: Readonly<Record<string, { cell: string; interruptAfter?: number }>> = {
  "1:13 - Cannot find name 'run'.": { cell: "console.log(run);" },
  "3:5 - Argument of type 'string'": { cell: 'show(\n  iterationTable(\n    "run"));' },
  "descend: learningRate": { cell: "descend(parabola(), { start: 10, learningRate: -0.1 });" },
  "TypeError: Cannot read": { cell: "const walker: any = undefined;\nwalker.place;" },
  "Stopped.": { cell: "while (true) {}", interruptAfter: 0.5 },
  "… this cell prints": { cell: 'for (let i = 0; i < 20; i++) console.log("x".repeat(1e6));' },
};
/** Signs of the page, pieces of code, and rows that quote nothing. */
const noMessages = ["[*]", "^", "await"];

function quotations(): string[] {
  const source = chapters()[0]?.notebook.cells.find((cell) =>
    cell.source.startsWith("## 4. When a cell fails"),
  )?.source;
  const rows = (source ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| you see"));
  const quoted = rows.flatMap((row) => [...(row.split(" | ")[0] as string).matchAll(/`([^`]+)`/g)]);
  return quoted.map(([, words]) => words as string).filter((words) => !noMessages.includes(words));
}

describe("chapter 00 quotes", () => {
  let session: Session;
  before(async () => {
    session = await startSession();
    await session.run(importLibrary);
  });
  after(() => session.end());

  for (const quotation of quotations())
    test(quotation, async () => {
      const cause = Object.entries(causes).find(([begin]) => quotation.startsWith(begin))?.[1];
      assert.ok(cause, "this test knows no cell that brings it about");
      const seen: Seen = await session.run(cause.cell, cause);
      const words = quotation.replace(/ ?…$/, "");
      assert.ok((seen.stdout.slice(-200) + seen.stderr).includes(words), seen.stderr);
    });
  test("each message that this test knows", () =>
    assert.equal(quotations().length, Object.keys(causes).length));
});
