import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeProblem } from "../../../scripts/setup/node-version.mjs";

test("the Nodes that will do, and those that will not", () => {
  for (const version of ["20.19.0", "20.20.2", "22.12.0", "23.0.0", "26.1.0"])
    assert.equal(nodeProblem(version), "");
  for (const version of ["14.21.3", "18.20.0", "20.18.9", "21.7.0", "22.11.0"])
    assert.match(
      nodeProblem(version),
      new RegExp(`^Node ${version.replaceAll(".", "\\.")} .*nvm install 22$`),
    );
});

test("what runs before the version is checked is written so that an old Node can read it", () => {
  const old = /\?\?=|\|\|=|&&=|#!|\bawait import\b|^\s*#\w+|\.at\(|Object\.hasOwn|\?\.|\?\?/m;
  const { readFileSync } = require("node:fs") as typeof import("node:fs");
  const { resolve } = require("node:path") as typeof import("node:path");
  for (const file of ["setup.mjs", "start.mjs", "test.mjs", "setup/node-version.mjs"]) {
    const text = readFileSync(resolve(__dirname, "../../../scripts", file), "utf8");
    assert.doesNotMatch(text, old, file);
    const imports = [...text.matchAll(/^import .* from "(.*)"/gm)].map(([, target]) => target);
    assert.ok(
      imports.every((target) => target?.endsWith("node-version.mjs")),
      file,
    );
  }
});
