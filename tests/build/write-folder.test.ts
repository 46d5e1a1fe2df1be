import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { writeFolder } from "../../scripts/build/write-folder.mjs";

describe("writing what a build made", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "write-folder-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const files = () => readdirSync(folder, { recursive: true }).map(String).sort();

  test("leaves exactly these files, and nothing of earlier or killed builds", async () => {
    await writeFolder(folder, { "a.js": "old", "gone.js": "old" });
    const killed = 2 ** 22 + 1;
    writeFileSync(join(folder, `a.js.${killed}.part`), "hal");
    await writeFolder(folder, { "a.js": "new", "static/b.js": "b" });
    assert.deepEqual(files(), ["a.js", "static", join("static", "b.js")]);
    assert.equal(readFileSync(join(folder, "a.js"), "utf8"), "new");
  });

  test("does not take away what another build is just writing", async () => {
    const other = `a.js.${process.ppid}.part`;
    writeFileSync(join(folder, other), "half");
    await writeFolder(folder, { "a.js": "whole" });
    assert.deepEqual(files(), ["a.js", other]);
  });
});
