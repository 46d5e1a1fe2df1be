/** What a learner writes in JupyterLab or Notebook 7 and saves is all there in the form that is stored. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { parseNotebook } from "../../scripts/notebooks/read.mjs";
import { serialize } from "../../scripts/notebooks/serialize.mjs";
import { storedForm } from "../../scripts/notebooks/stored-form.mjs";
import { notebookText } from "./support/notebook-file";
import { type Session, startSession } from "./support/session";
import { waitUntil } from "./support/wait-until";

const files = { lab: "notebooks/lab.ipynb", classic: "notebooks/classic.ipynb" };
const given = notebookText([
  { source: "# A chapter\n\nwith $x^2$", type: "markdown" },
  { source: 'import { parabola, show } from "../lib";\n\nshow("first");' },
  { source: 'show("second");' },
]);
const comment = "// mine: «π ≈ 3,14» 🎿 \\n";

describe("a notebook that was edited and saved", () => {
  let session: Session;
  before(async () => {
    session = await startSession({ [files.lab]: given, [files.classic]: given });
  });
  after(() => session?.end());

  for (const [name, file, address] of [
    ["JupyterLab", files.lab, `lab/tree/${files.lab}`],
    ["Notebook 7", files.classic, `notebooks/${files.classic}`],
  ] as const)
    test(`in ${name} keeps every character`, async () => {
      await edit(address);
      await waitUntil(async () => (await session.jupyter.read(file)).includes("no network here"));
      const saved = await session.jupyter.read(file);
      const stored = storedForm(parseNotebook(saved));
      assert.deepEqual(sources(serialize(stored)), sources(saved));
      assert.equal(sources(saved).length, 5);
      for (const words of [comment, "const own", "# My *notes*"])
        assert.ok(
          sources(saved).some((source) => source.includes(words)),
          words,
        );
    });

  /** A line at the end of a cell, a cell of one's own that is run, and one's own notes. */
  async function edit(address: string): Promise<void> {
    const { page } = session.watched;
    const { keyboard } = page;
    await page.goto(session.jupyter.address(address));
    const first = page.locator(".jp-CodeCell .cm-content").first();
    await first.click({ timeout: 60_000 });
    await keyboard.press("Control+End");
    await keyboard.press("Enter");
    await keyboard.insertText(comment);
    for (const key of ["Escape", "b", "Enter"]) await keyboard.press(key);
    await keyboard.insertText("const own = 'mine';\nconsole.log(own);");
    const output = page.locator(".jp-OutputArea-output", { hasText: "mine" }).first();
    // A key that comes before the kernel is connected is lost: like a learner, press it again.
    await waitUntil(async () => {
      await keyboard.press("Control+Enter");
      return output.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    }, 60_000);
    for (const key of ["Escape", "b", "m", "Enter"]) await keyboard.press(key);
    await keyboard.insertText("# My *notes*\n\n- no network here");
    await keyboard.press("Control+s");
  }
});

/** What the cells say, as the file has it. */
function sources(text: string): string[] {
  return JSON.parse(text).cells.map(({ source }: { source: string | string[] }) => [source].flat().join(""));
}
