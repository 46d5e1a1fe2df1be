import assert from "node:assert/strict";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { memory } from "../../../scripts/setup/places.mjs";
import { isFresh, take } from "../../../scripts/setup/step.mjs";

const place = join(memory, "trial");
const stamp = join(memory, "stamps", "trial");
after(() => {
  for (const path of [place, stamp]) rmSync(path, { recursive: true, force: true });
});

let runs = 0;
function trial(made: string, work = async () => {}) {
  const result = join(place, "result");
  const run = async () => {
    runs++;
    await work();
    mkdirSync(place, { recursive: true });
    writeFileSync(result, "");
  };
  return { name: "trial", title: "A trial", fingerprint: () => made, results: [result], run };
}

test("a step is taken once, again when what it is made from changes, and again when its result is gone", async () => {
  assert.equal(await take(trial("one")), true);
  assert.equal(await take(trial("one")), false);
  assert.equal(await take(trial("two")), true);
  rmSync(place, { recursive: true });
  assert.equal(await take(trial("two")), true);
  assert.equal(runs, 3);
});

test("a step that fails or is cut off leaves no stamp, names itself, and is taken again", async () => {
  const failing = trial("three", async () => {
    assert.equal(existsSync(stamp), false);
    throw new Error("no disk");
  });
  await assert.rejects(take(failing), { message: "A trial failed: no disk" });
  assert.equal(existsSync(stamp), false);
  assert.equal(await take(trial("two")), true);
});

test("of a list of steps each can be asked whether it is fresh", async () => {
  await take(trial("four"));
  assert.ok([trial("four"), trial("four")].every(isFresh));
  assert.ok(![trial("four"), trial("five")].every(isFresh));
});
