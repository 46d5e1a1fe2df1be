import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../setup/places.mjs";
import { setUpOrExplain } from "../setup/set-up.mjs";
import { storeCourseTable } from "./course-table.mjs";

/**
 * Runs every notebook, or those named, and stores outputs in one form with pictures. With --check nothing is written
 * and the exit status is 1 if anything would change; with --redraw all pictures are drawn anew.
 * @param {string[]} words of the command line
 */
export async function notebooks(words) {
  const options = words.filter((word) => word.startsWith("-"));
  const files = words.filter((word) => !word.startsWith("-"));
  const unknown = options.find((option) => !["--check", "--redraw"].includes(option));
  if (unknown) {
    console.error(`npm run notebooks: ${unknown} is not an option; there are --check and --redraw.`);
    process.exitCode = 2;
  } else if (await setUpOrExplain()) {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130)); // ends the kernels too
    const paths = files.length > 0 ? files : courseNotebooks();
    await run(paths, options.includes("--check"), options.includes("--redraw"));
    if (!options.includes("--check")) storeTable();
  }
}

/** What runs is loaded only now, for the packages it needs are there only after the set-up. */
async function run(paths, check, redraw) {
  const [{ runNotebooks }, { store }] = await Promise.all([import("./run.mjs"), import("./store.mjs")]);
  const done = (run) => report(check || run.findings.length > 0 ? run : store(run));
  await runNotebooks(paths, { check, redraw, done }).catch((error) => {
    console.error(`npm run notebooks: ${error.message}`);
    process.exitCode = 1;
  });
}

function storeTable() {
  try {
    storeCourseTable(courseNotebooks());
  } catch (error) {
    console.error(`npm run notebooks: the README keeps its table, for ${error.message}`);
    process.exitCode = 1;
  }
}

function courseNotebooks() {
  const folder = join(root, "notebooks");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
  return names.sort().map((name) => join(folder, name));
}

function report({ path, seconds, findings, outcome = "as stored" }) {
  const name = relative(process.cwd(), path);
  console.log(`${name}  ${seconds.toFixed(1)} s  ${findings.length > 0 ? "✗" : outcome}`);
  for (const finding of findings) console.log(`${name} ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
