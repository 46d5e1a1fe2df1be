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

/** Works under the lock until the file is there. Each line that it prints is heard at once. */
function worker(name: string, file: string, hear: (text: string) => void = () => {}): Promise<string> {
  const lock = pathToFileURL(join(house, "scripts/setup/lock.mjs")).href;
  const wait = `while (!existsSync(${JSON.stringify(file)})) await new Promise((r) => setTimeout(r, 20));`;
  const work = `console.log("begin ${name}"); ${wait} console.log("end ${name}");`;
  const code = `import { existsSync } from "node:fs"; const { alone } = await import(${JSON.stringify(lock)});
    await alone(async () => { ${work} });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  let printed = "";
  child.stdout.on("data", (text) => {
    printed += text;
    hear(String(text));
  });
  return new Promise((done) => child.once("close", () => done(printed)));
}

test("of two set-ups at once the second waits, and says so", async () => {
  const file = join(house, "go-on");
  const heard: string[] = [];
  let second: Promise<string> | undefined;
  const first = worker("one", file, (text) => {
    heard.push(text);
    second ??= worker("two", file, (said) => {
      heard.push(said);
      if (said.includes("waiting for it")) writeFileSync(file, "");
    });
  });
  await first;
  assert.match((await second) ?? "", /Another set-up of this folder is at work; waiting for it\./);
  const order = heard.join("").match(/begin|end/g);
  assert.deepEqual(order, ["begin", "end", "begin", "end"]);
});

test("the lock of a set-up that was killed is no obstacle", async () => {
  const folder = join(house, ".setup", "lock");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "owner"), "999999999");
  assert.match(await worker("three", house), /end three/);
});

test("the command of a set-up that was killed is waited for while it lives", async () => {
  const left = spawn(process.execPath, ["-e", "setTimeout(() => {}, 1000)"]);
  const gone = new Promise((resolve) => left.once("close", () => resolve("gone")));
  const folder = join(house, ".setup", "lock");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "owner"), "999999999");
  writeFileSync(join(folder, "command"), String(left.pid));
  const printed = await worker("four", house);
  assert.match(printed, /waiting for it\..*end four/s);
  assert.equal(await Promise.race([gone, "still there"]), "gone");
});
