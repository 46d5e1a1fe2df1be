import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { runNotebooks } from "../../scripts/notebooks/run.mjs";
import { code } from "./support/notebook";
import { trials } from "./support/trial";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("npm run notebooks finds", () => {
  const place = trials();
  after(() => place.remove());
  const found = new Map<string, string>();
  before(async () => {
    const paths = [
      place.write(
        "hang",
        code('require("fs").writeFileSync("kernel", String(process.pid));\nawait 0;\nwhile (true) {}'),
      ),
      place.write("faults", ...faults),
      place.write("exit", code("process.exit(3);")),
      place.write("stale", code('console.log("two");', "three\n")),
      place.write("figure", code(figure)),
      join(place.folder, "half.ipynb"),
    ];
    writeFileSync(join(place.folder, "half.ipynb"), half);
    for (const { path, findings } of await runNotebooks(paths, { check: true, limit: 10 })) {
      found.set(path.slice(place.folder.length + 1), findings.join("\n"));
    }
  });
  const half = '{"cells": [';
  const figure =
    'import { display } from "tslab";\ndisplay.raw("application/vnd.plotly.v1+json", { data: [] } as any);';
  const faults = [
    code('console.log("✗ two is three");'),
    code('console.log("✗ not yet");', "", "exercise"),
    code('console.error("careful");'),
    code('console.log("\\u001b[33m1\\u001b[39m");'),
    code('console.log(require("os").homedir() + "/secret");'),
    code('throw new Error("no way on");', "", "raises-exception"),
    code('console.log("never");'),
  ];

  test("each fault of a cell, and stops at a throw", () => {
    assert.equal(
      found.get("faults.ipynb")?.replace(/machine: .*/, "machine"),
      [
        "cell 1 [1]: a check fails: ✗ two is three",
        "cell 3 [3]: writes to stderr: careful",
        "cell 4 [4]: prints color codes: end with a statement or console.log (1)",
        "cell 5 [5]: shows a path of this machine",
        "cell 6 [6]: answers with status error",
        "cell 6 [6]: has the tag raises-exception: catch and print instead, a throw drops the cells after it",
        "cell 6 [6]: writes to stderr: Error: no way on",
      ].join("\n"),
    );
  });
  test("a cell that does not end, and ends its kernel", { timeout: 10_000 }, async () => {
    assert.equal(found.get("hang.ipynb"), "cell 1 [1]: does not end: stopped after 10 s");
    const kernel = Number(readFileSync(join(place.folder, "kernel"), "utf8"));
    while (isAlive(kernel)) await setTimeout(100); // its end takes the system a moment
  });
  test("a cell that ends the kernel", () =>
    assert.equal(found.get("exit.ipynb"), "cell 1 [1]: ends the kernel"));
  test("outputs that are stale", () => {
    assert.match(found.get("stale.ipynb") ?? "", /^cell 1 \[1\]: stored ‹.*three› \/ now ‹.*two›/);
  });
  test("a figure without a picture", () => {
    assert.match(
      found.get("figure.ipynb") ?? "",
      /^cell 1 \[1\]: the picture of its figure is missing or old/,
    );
  });
  test("a file that is no notebook, and leaves it alone", () => {
    assert.match(found.get("half.ipynb") ?? "", /^is not JSON .*; it is left as it is$/);
    assert.equal(readFileSync(join(place.folder, "half.ipynb"), "utf8"), half);
  });
});
