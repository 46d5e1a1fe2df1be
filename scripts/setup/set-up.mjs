import { adviceFor } from "./advice.mjs";
import { alone } from "./lock.mjs";
import { Problem } from "./problem.mjs";
import { isFresh, take } from "./step.mjs";
import { extension, library } from "./steps/built.mjs";
import { jupyterFiles } from "./steps/jupyter-files.mjs";
import { npmPackages } from "./steps/npm-packages.mjs";
import { pythonPackages } from "./steps/python-packages.mjs";

const steps = [npmPackages, pythonPackages, library, extension, jupyterFiles];

/**
 * Takes every step that is not fresh. Throws a Problem that says what to do when one cannot be taken.
 * @param {readonly import("./step.mjs").Step[]} [more] steps that come after those of the course
 */
export async function setUp(more = []) {
  const all = [...steps, ...more];
  let taken = 0;
  // Where there is nothing to do, nothing is written: a folder that was set up may be read-only.
  if (!all.every(isFresh))
    await alone(async () => {
      for (const step of all) if (await take(step)) taken++;
    });
  if (taken === 0) console.log("Everything is set up.");
}

/** The same for a command line: a problem is told in words, and the exit status says that there was one. @param {readonly import("./step.mjs").Step[]} [more] */
export function setUpOrExplain(more = []) {
  return orExplain("The set-up", () => setUp(more));
}

/**
 * Does some work; what the reader can mend is told in one line, and anything else in full.
 * @param {string} what is being done, for that line @param {() => Promise<void>} work @returns {Promise<boolean>} whether it was done
 */
export async function orExplain(what, work) {
  try {
    await work();
    return true;
  } catch (error) {
    const advice = adviceFor(String(error.code));
    if (error instanceof Problem) console.error(error.message);
    else console.error(advice ? `${what} failed: ${advice}` : error);
    process.exitCode = 1;
    return false;
  }
}
