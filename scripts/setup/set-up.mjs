import { alone } from "./lock.mjs";
import { Problem } from "./problem.mjs";
import { take } from "./step.mjs";
import { extension, library } from "./steps/built.mjs";
import { jupyterFiles } from "./steps/jupyter-files.mjs";
import { npmPackages } from "./steps/npm-packages.mjs";
import { pythonPackages } from "./steps/python-packages.mjs";

const steps = [npmPackages, pythonPackages, library, extension, jupyterFiles];

/** Takes every step that is not fresh. Throws a Problem that says what to do when one cannot be taken. */
export async function setUp() {
  const taken = await alone(async () => {
    const done = [];
    for (const step of steps) if (await take(step)) done.push(step.name);
    return done;
  });
  if (taken.length === 0) console.log("Everything is set up.");
}

/** The same for a command line: a problem is told in words, and the exit status says that there was one. */
export async function setUpOrExplain() {
  try {
    await setUp();
    return true;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
    return false;
  }
}
