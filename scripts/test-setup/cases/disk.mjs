import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setUpIn } from "../attempt.mjs";
import { expectAdvice, expectMended, expectSuccess, expectWorking } from "../expect.mjs";

/** Small and read-only disks, made in memory: these cases need Linux and its root. @type {import("../cases.mjs").Case[]} */
export const diskCases = [
  { name: "disk full within the packages from npm", run: (place) => full(place, 100) },
  { name: "disk full within the packages for Python", run: (place) => full(place, 420) },
  { name: "disk full from the start", run: (place) => full(place, 0) },
  { name: "a read-only clone", run: readOnly },
  { name: "a clone that was set up, then made read-only", run: readOnlyAfterwards },
];

/** @returns {{clone: string, change: (options: string) => void}} a copy on a disk of its own that can be changed */
function onDisk(place, options) {
  const disk = join(place.folder, "disk");
  mkdirSync(disk);
  mount(["-t", "tmpfs", "-o", options, "downhill", disk]);
  place.finally(() => spawnSync("umount", ["-l", disk]));
  return { clone: place.clone("disk/course"), change: (now) => mount(["-o", `remount,${now}`, disk]) };
}

function mount(words) {
  const { status, stderr } = spawnSync("mount", words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`this case needs root: ${stderr.trim()}`);
}

async function full(place, megabytes) {
  const { clone, change } = onDisk(place, "size=3g");
  const used = Number(spawnSync("du", ["-sk", clone], { encoding: "utf8" }).stdout.split("\t")[0]);
  change(`size=${used + 1000 * megabytes}k`);
  const line = expectAdvice(
    await setUpIn(clone),
    /the disk is full\. Free .* then run the same command again\.$/,
  );
  change("size=3g");
  await expectMended(clone);
  return line;
}

async function readOnly(place) {
  const { clone, change } = onDisk(place, "size=3g");
  change("ro");
  const line = expectAdvice(
    await setUpIn(clone),
    /cannot be written to\. Copy the course to a folder of your own/,
  );
  change("rw");
  await expectMended(clone);
  return line;
}

async function readOnlyAfterwards(place) {
  const { clone, change } = onDisk(place, "size=3g");
  expectSuccess(await setUpIn(clone));
  change("ro");
  await expectWorking(clone);
  return "works";
}
