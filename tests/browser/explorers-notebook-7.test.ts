import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { ExplorerKind } from "../../lib/src/explorers/registry";
import { accessibilityFaults } from "./support/axe";
import { everything } from "./support/everything";
import {
  clickSets,
  everyControlMoves,
  followsTheme,
  keyboardReaches,
  memoryStays,
  nothingGlides,
  pressKeysEverywhere,
  startsAsStatic,
  timePlays,
  touchWorks,
} from "./support/explorer-checks";
import { allExplorers, kinds } from "./support/explorers";
import { otherReader, type Session, startSession } from "./support/session";
import { ShownExplorer } from "./support/shown-explorer";

const notebook = "notebooks/explorers.ipynb";
const shown = ".jp-Notebook .downhill-explorer";
const tall = { width: 1300, height: 9000 };
const tried: readonly ExplorerKind[] = everything ? kinds : ["descent", "line-slope"];

describe("explorers in Notebook 7", () => {
  let session: Session;
  let page: Page;
  const one = (kind: ExplorerKind) => new ShownExplorer(page, page.locator(shown).nth(kinds.indexOf(kind)));

  before(async () => {
    session = await startSession({ [notebook]: allExplorers });
    page = session.watched.page;
    await page.setViewportSize(tall);
    await page.goto(session.jupyter.address(`notebooks/${notebook}`));
    for (const kind of kinds) await one(kind).ready();
  });
  after(() => session?.end());

  test("work before anything runs, in a notebook that is not trusted", async () => {
    const { trusted, dirty, cells } = await session.lab.state();
    assert.deepEqual([trusted, dirty, cells.length], [false, false, kinds.length]);
  });

  for (const kind of tried) {
    test(`${kind}: starts with the static pictures, and every control changes them`, async () => {
      await startsAsStatic(one(kind), kind);
      await everyControlMoves(one(kind));
      await keyboardReaches(one(kind));
    });

    test(`${kind}: keys on every control stay there: the notebook does not change`, async () => {
      const before = await session.lab.state();
      assert.ok((await pressKeysEverywhere(one(kind))) > 5);
      const state = await session.lab.state();
      assert.deepEqual(state.cells, before.cells);
      assert.equal(state.dirty, false);
      await one(kind).reset();
    });

    if (everything) {
      test(`${kind}: a click sets what the axes say, and time plays`, async () => {
        await clickSets(one(kind));
        await timePlays(one(kind));
      });

      test(`${kind}: memory does not grow over 500 moves`, async () =>
        memoryStays(one(kind), (await one(kind).sliders()).at(-1) as Locator));
    }
  }

  if (everything)
    test("axe-core finds nothing, light or dark, and the pictures follow the theme", async () => {
      for (const theme of ["dark", "light"] as const) {
        await session.lab.setTheme(theme);
        for (const kind of kinds) await followsTheme(one(kind), theme);
        assert.deepEqual(await accessibilityFaults(page, shown), []);
      }
    });

  if (everything)
    test("a finger moves every explorer, and nothing glides for readers who want less motion", async () => {
      const { page: other } = await otherReader(session, { hasTouch: true, reducedMotion: "reduce" });
      await other.setViewportSize(tall);
      await other.goto(session.jupyter.address(`notebooks/${notebook}`));
      for (const place of kinds.keys()) {
        const touched = new ShownExplorer(other, other.locator(shown).nth(place));
        await touched.ready();
        await touchWorks(touched);
        await nothingGlides(touched);
      }
      await other.context().close();
    });

  test("no request left this machine, and no error came from our files", () => {
    assert.deepEqual(session.watched.strangers, []);
    assert.deepEqual(session.watched.errors, []);
  });
});
