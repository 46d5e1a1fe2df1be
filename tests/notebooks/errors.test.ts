import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { runNotebooks } from "../../scripts/notebooks/run.mjs";
import { code, projectFolder } from "./support/notebook";
import { trials } from "./support/trial";

const place = trials();
after(() => place.remove());

/** What the kernel says to a cell that follows the import. */
async function saidTo(name: string, source: string): Promise<string> {
  const path = place.write(name, code('import { descend, parabola } from "./lib";'), code(source));
  const [run] = await runNotebooks([path], { check: true });
  return (run?.findings ?? []).filter((finding: string) => finding.includes("writes to stderr")).join("\n");
}

symlinkSync(join(projectFolder, "lib"), join(place.folder, "lib"), "junction");

test("a mistake in an argument is one line: no stack, no path, no code of the library", async () => {
  const said = await saidTo("refusal", "descend(parabola(), { start: 3, learningRate: -0.1 });");
  assert.match(said, /descend: learningRate must be a finite number ≥ 0, got -0\.1/);
  assert.doesNotMatch(said, /ArgumentError|dist|\.js|throw|\bat /);
});

test("a name that the kernel does not know is told with line and column, as chapter 00 says", async () => {
  assert.match(await saidTo("unknown", "console.log(walker)"), /1:13 - Cannot find name 'walker'\./);
});
