import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { findBrowser, launchOptions } from "../../../scripts/test/browser.mjs";

const folder = mkdtempSync(join(tmpdir(), "downhill-browser-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("CHROME_PATH has the first word, and must name something", () => {
  const chrome = join(folder, "chrome");
  writeFileSync(chrome, "");
  assert.equal(findBrowser({ CHROME_PATH: chrome }), chrome);
  assert.throws(() => findBrowser({ CHROME_PATH: "/nowhere/chrome" }), {
    message: "CHROME_PATH names /nowhere/chrome, which is not there.",
  });
});

test("a browser on the path is found", () => {
  const chromium = join(folder, "chromium");
  writeFileSync(chromium, "");
  assert.equal(findBrowser({ PATH: folder }), chromium);
});

test("background chatter is off, for the tests count requests", () => {
  assert.ok(launchOptions().args.includes("--disable-background-networking"));
});
