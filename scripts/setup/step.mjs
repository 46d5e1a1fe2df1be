import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adviceFor } from "./advice.mjs";
import { logFile } from "./command.mjs";
import { memory } from "./places.mjs";
import { Problem } from "./problem.mjs";

/**
 * @typedef {object} Step
 * @property {string} name for its log and its stamp
 * @property {string} title as the reader sees it
 * @property {() => string} fingerprint of everything it is made from
 * @property {readonly string[]} results paths that must be there when it is done
 * @property {() => Promise<void>} run
 */

/** Runs a step unless its results are there and made from what is there now. @param {Step} step @returns {Promise<boolean>} */
export async function take(step) {
  const wanted = step.fingerprint();
  if (isMadeFrom(step, wanted)) return false;
  const began = performance.now();
  // The stamp goes first and comes back last: a run that is killed in between leaves none.
  rmSync(stampOf(step), { force: true });
  rmSync(logFile(step.name), { force: true });
  if (process.stdout.isTTY) process.stdout.write(`${step.title} …`);
  try {
    await step.run();
  } catch (error) {
    if (process.stdout.isTTY) process.stdout.write("\n");
    throw failure(step, error);
  }
  mkdirSync(join(memory, "stamps"), { recursive: true });
  writeFileSync(stampOf(step), wanted);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${process.stdout.isTTY ? "\r" : ""}${step.title}: done in ${seconds} s`);
  return true;
}

/** What has a known remedy becomes one line; anything else keeps its stack, for whoever is to mend it. */
function failure(step, error) {
  const advice = error instanceof Problem ? error.message : adviceFor(String(error.code));
  if (advice) return new Problem(`${step.title} failed: ${advice}`);
  error.message = `${step.title} failed: ${error.message}`;
  return error;
}

/** Whether its results are there, made from what is there now. @param {Step} step */
export function isFresh(step) {
  return isMadeFrom(step, step.fingerprint());
}

function isMadeFrom(step, wanted) {
  const stamp = stampOf(step);
  return (
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === wanted &&
    step.results.every((path) => existsSync(path))
  );
}

const stampOf = (step) => join(memory, "stamps", step.name);
