import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";

const root = resolve(__dirname, "..");
// Not node_modules/.bin/tsc: that one belongs to the kernel, and is years older.
const compiler = resolve(root, "node_modules/typescript/bin/tsc");

test("the whole project type-checks, strictly", () => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", root], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
