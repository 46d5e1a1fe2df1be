import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";

const root = resolve(__dirname, "..");

test("style and common mistakes: Biome has nothing to say", () => {
  const biome = resolve(root, "node_modules/@biomejs/biome/bin/biome");
  const words = ["check", "--error-on-warnings", "--colors=off", root];
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...words], {
    cwd: root,
    encoding: "utf8",
  });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
});
