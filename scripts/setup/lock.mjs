import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

async function takeLock() {
  const began = Date.now();
  let told = false;
  while (!grab()) {
    if (!ownerLives()) rmSync(folder, { recursive: true, force: true });
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
  try {
    mkdirSync(mine, { recursive: true });
  } catch (error) {
    throw new Problem(
      `The course folder cannot be written to (${error.code}): copy it to a place where it can.`,
    );
  }
  writeFileSync(join(mine, "owner"), String(process.pid));
  try {
    renameSync(mine, folder);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

function ownerLives() {
  try {
    process.kill(Number(readFileSync(join(folder, "owner"), "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM" || (error.code === "ENOENT" && !existsSync(folder));
  }
}
