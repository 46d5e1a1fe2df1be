import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { twoAtATime } from "../../scripts/notebooks/two-at-a-time.mjs";
import { accessibilityFaults } from "../browser/support/axe";
import { everything } from "../browser/support/everything";
import { pageNames, readThrough, type Visit, visit } from "./support/site";

describe("the pages, opened from a disk without a network", () => {
  let site: Visit;
  before(async () => {
    site = await visit();
  });
  after(() => site?.end());

  /** What axe-core finds on these pages when everything on them lives, after a look of one's own. */
  async function faults(
    names: readonly string[],
    colorScheme: "light" | "dark",
    look = async (_: Page) => {},
  ) {
    const found = await twoAtATime(names, async (name: string) => {
      const page = await site.open(name, { colorScheme });
      await readThrough(page);
      await look(page);
      const lines = await accessibilityFaults(page, "html");
      await page.context().close();
      return lines.map((line) => `${name}: ${line}`);
    });
    return found.flat();
  }

  test("everything on every page comes to life, and axe-core finds nothing on the page as a whole", async () => {
    const names = pageNames();
    assert.ok(names.length > 10, String(names));
    const look = async (page: Page) =>
      assert.equal(await page.locator(".downhill-problem").count(), 0, page.url());
    assert.deepEqual(await faults(names, "light", look), []);
  });

  test("nor does it in the dark", async () => {
    const names = everything ? pageNames() : pageNames().slice(0, 1);
    assert.deepEqual(await faults(names, "dark"), []);
  });

  test("no page is wider than a telephone, and what is wide on it scrolls by itself", async () => {
    const names = everything ? pageNames() : pageNames().slice(6, 8);
    for (const name of names) {
      const page = await site.open(name, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      await readThrough(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 390, name);
      if (everything) assert.deepEqual(await accessibilityFaults(page, "html"), [], name);
      await page.context().close();
    }
  });

  test("no page asked for anything but the files beside it, and none had an error", () => {
    assert.deepEqual(site.strangers, []);
    assert.deepEqual(site.errors, []);
  });
});
