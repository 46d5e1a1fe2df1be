import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import { join } from "node:path";
import { memory } from "./places.mjs";
import { Problem } from "./problem.mjs";

const folder = join(memory, "lock");
const patience = 15 * 60 * 1000;

/** Does some work while no other set-up of this folder does. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function alone(work) {
  await takeLock();
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.removeListener("exit", release);
    release();
  }
}

/**
 * Says which command works under the lock. It may outlive its set-up, if only that was killed: then it still writes
 * where the next set-up would. @param {number} pid
 */
export function lockForCommand(pid) {
  writeFileSync(join(folder, "command"), String(pid));
}

async function takeLock() {
  const began = Date.now();
  let told = false;
  while (!grab()) {
    const owners = ownersOf(folder);
    if (owners === undefined) continue;
    if (!owners.some(isAlive) || isOlderThanTheMachine()) removeStale(owners);
    else {
      if (!told) console.log("Another set-up of this folder is at work; waiting for it.");
      told = true;
      if (Date.now() - began > patience)
        throw new Problem(`The other set-up does not end. If none is running, delete ${folder}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** The lock is made under another name and moved into place, so that nobody ever sees it without its owner. */
function grab() {
  const mine = `${folder}.${process.pid}`;
  makeFolder(memory);
  makeFolder(mine);
  writeFileSync(join(mine, "owner"), String(process.pid));
  try {
    renameSync(mine, folder);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

/** Not with `recursive`: on a read-only disk that says that something is missing, instead of what is wrong. */
function makeFolder(path) {
  try {
    mkdirSync(path);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}

/** The set-up that holds a lock, and its command if it has one; nothing when there is no lock. */
function ownersOf(lock) {
  const numbers = ["owner", "command"].map((name) => {
    try {
      return Number(readFileSync(join(lock, name), "utf8"));
    } catch {
      return 0;
    }
  });
  return statSync(lock, { throwIfNoEntry: false }) ? numbers : undefined;
}

/** It is moved aside first: should another have taken it meanwhile, it is seen, and put back. */
function removeStale(owners) {
  const aside = `${folder}.stale.${process.pid}`;
  try {
    renameSync(folder, aside);
    if (ownersOf(aside)?.join() === owners.join()) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, folder);
  } catch {
    // Another was quicker.
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** After a restart of the computer the owner's number may belong to anybody. */
function isOlderThanTheMachine() {
  const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return made < Date.now() - uptime() * 1000;
}
