import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { accessibilityFaults } from "./support/axe";
import { type CellJson, drawn, shownNotebook } from "./support/lab";
import { place } from "./support/places";
import { type Session, startSession } from "./support/session";

const chapters = readdirSync(place("notebooks")).filter((name) => name.endsWith(".ipynb"));
const files = Object.fromEntries(
  chapters.map((name) => [`notebooks/${name}`, readFileSync(place("notebooks", name), "utf8")]),
);

/** How many figures the outputs of a notebook hold. */
const figuresIn = (cells: readonly CellJson[]): number =>
  cells
    .flatMap(({ outputs = [] }) => outputs)
    .filter((output) => "application/vnd.plotly.v1+json" in ((output.data as object | undefined) ?? {}))
    .length;

describe("chapters in JupyterLab", () => {
  let session: Session;
  before(async () => {
    session = await startSession(files);
  });
  after(() => session?.end());

  for (const [index, chapter] of chapters.entries()) {
    const file = `notebooks/${chapter}`;

    test(`${chapter}: stored charts are drawn before anything runs, and opening changes nothing`, async () => {
      const { lab, jupyter } = session;
      if (index === 0) await lab.load(jupyter, file);
      else await lab.show(file);
      const { cells, trusted } = await lab.state();
      assert.equal(trusted, false);
      await allDrawn(session, figuresIn(cells));
      assert.deepEqual(await accessibilityFaults(lab.page, `${shownNotebook} .downhill`), []);
      // What the kernel says of itself is written into the notebook: only after that it shows whether anything changed.
      await lab.idle();
      assert.equal((await lab.state()).dirty, false, "not changed by being opened");
      await lab.command("docmanager:save");
      assert.ok((await jupyter.read(file)) === files[file], "the file is what it was, byte for byte");
    });

    test(`${chapter}: Run All ends without a word on stderr`, async () => {
      const { lab } = session;
      const stored = (await lab.state()).cells;
      await lab.command("notebook:clear-all-cell-outputs");
      await lab.runAll();
      const { cells } = await lab.state();
      for (const cell of cells) {
        const text = [cell.source].flat().join("");
        if (cell.cell_type === "code" && text.trim() !== "")
          assert.ok(cell.execution_count, `did not run: ${text}`);
        const complaints = (cell.outputs ?? []).filter(
          (output) => output.output_type === "error" || output.name === "stderr",
        );
        assert.deepEqual(complaints, [], text);
      }
      assert.equal(figuresIn(cells), figuresIn(stored), "as many charts as are stored");
      await allDrawn(session, figuresIn(cells));
    });
  }

  test("no request left this machine, and no error came from our files", () => {
    assert.deepEqual(session.watched.strangers, []);
    assert.deepEqual(session.watched.errors, []);
  });
});

/** Every output with a figure is drawn: as a chart, or as an explorer, which has several. */
async function allDrawn({ lab }: Session, count: number): Promise<void> {
  await lab.page.waitForFunction(
    ([charts, expected]) => {
      const drawn = [...document.querySelectorAll(charts)];
      return new Set(drawn.map((chart) => chart.closest(".downhill-explorer") ?? chart)).size === expected;
    },
    [drawn, count] as const,
  );
}
