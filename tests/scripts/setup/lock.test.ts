import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

// A house of its own: the lock of this folder may be held by the set-up that runs these tests.
const house = mkdtempSync(join(tmpdir(), "downhill-lock-"));
cpSync(resolve(__dirname, "../../../scripts/setup"), join(house, "scripts/setup"), { recursive: true });
after(() => rmSync(house, { recursive: true, force: true }));

function worker(name: string, milliseconds: number): Promise<string> {
  const lock = pathToFileURL(join(house, "scripts/setup/lock.mjs")).href;
  const work = `console.log("begin ${name}"); await new Promise((r) => setTimeout(r, ${milliseconds})); console.log("end ${name}");`;
  const code = `const { alone } = await import(${JSON.stringify(lock)}); await alone(async () => { ${work} });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  let printed = "";
  child.stdout.on("data", (text) => {
    printed += text;
    all += text;
  });
  return new Promise((done) => child.once("close", () => done(printed)));
}
let all = "";

test("of two set-ups at once the second waits, and says so", async () => {
  const outputs = await Promise.all([worker("one", 400), worker("two", 400)]);
  assert.equal(outputs.join("").match(/Another set-up of this folder is at work/g)?.length, 1);
  const order = all.split("\n").filter((line) => /^(begin|end)/.test(line));
  assert.deepEqual(
    order.map((line) => line.split(" ")[0]),
    ["begin", "end", "begin", "end"],
  );
});

test("the lock of a set-up that was killed is no obstacle", async () => {
  const folder = join(house, ".setup", "lock");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "owner"), "999999999");
  assert.match(await worker("three", 1), /end three/);
});
