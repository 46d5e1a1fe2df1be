import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { classroomSteps, lintTools } from "../classroom/steps.mjs";
import { root } from "../setup/places.mjs";
import { Problem } from "../setup/problem.mjs";
import { setUpOrExplain } from "../setup/set-up.mjs";
import { requireBrowser } from "./browser.mjs";
import { runFiles } from "./run-files.mjs";

/**
 * Tests that start kernels, servers or browsers of their own come after all others. Those with kernels use every core by themselves;
 * a browser mostly waits, for its page or for its server.
 */
const heavy = [
  { folders: ["tests/kernel", "tests/notebooks"], atOnce: 1 },
  { folders: ["tests/browser", "tests/site"], atOnce: 2 },
  { folders: ["tests/classroom"], atOnce: 1 },
];

/** @param {readonly string[]} wanted beginnings of paths; all tests when empty */
export async function test(wanted) {
  const files = testFiles().filter(
    (file) => wanted.length === 0 || wanted.some((path) => file.startsWith(path.replace(/^\.\//, ""))),
  );
  const isIn = (folders) => (file) => folders.some((folder) => file.startsWith(`${folder}/`));
  // JupyterHub does not run on Windows; the tests of the classroom say so there.
  const classroom = files.some(isIn(["tests/classroom"])) && process.platform !== "win32";
  if (!(await setUpOrExplain(classroom ? [...classroomSteps, lintTools] : [])) || !hasBrowser()) return;
  const light = files.filter((file) => !heavy.some(({ folders }) => isIn(folders)(file)));
  const counts = [await runFiles(light, 2)];
  for (const { folders, atOnce } of heavy) counts.push(await runFiles(files.filter(isIn(folders)), atOnce));
  report({
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.flatMap(({ failed }) => failed),
    skipped: counts.flatMap(({ skipped }) => skipped),
  });
}

function hasBrowser() {
  try {
    requireBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
    return false;
  }
}

function testFiles() {
  const names = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `tests/${name.split(sep).join("/")}`)
    .sort();
}

function report({ passed, failed, skipped }) {
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join("\n")}`);
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join("\n")}`);
  // No test at all is no success: something is wrong with the words or the folder.
  if (failed.length > 0 || passed === 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed.length} failed`);
}
