/**
 * npm run notebooks [-- --check] [-- --redraw] [FILE…]
 *
 * Runs every notebook from a cold kernel and stores its outputs in one form, with pictures. With --check nothing is
 * written, and the exit status is 1 if anything would change.
 */
import { readdirSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./notebooks/places.mjs";
import { runNotebooks } from "./notebooks/run.mjs";

const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const unknown = options.find((option) => !["--check", "--redraw"].includes(option));
if (unknown) {
  console.error(`npm run notebooks: ${unknown} is not an option; there are --check and --redraw.`);
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130)); // ends the kernels too

const check = options.includes("--check");
const runs = await runNotebooks(files.length > 0 ? files : courseNotebooks(), {
  check,
  redraw: options.includes("--redraw"),
  done: (run) => report(run, check || run.findings.length > 0 ? "" : store(run)),
});
process.exitCode = runs.some(({ findings }) => findings.length > 0) ? 1 : 0;

function courseNotebooks() {
  const folder = join(root, "notebooks");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ipynb"))
    .sort()
    .map((name) => join(folder, name));
}

/** Written beside the file and renamed, so that a killed run leaves the old file or the new one. */
function store({ path, text, now }) {
  if (text === now) return "unchanged";
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, now);
  renameSync(temporary, path);
  return "stored";
}

function report({ path, seconds, findings }, outcome) {
  const name = relative(process.cwd(), path);
  const verdict = findings.length > 0 ? "✗" : outcome || "as stored";
  console.log(`${name}  ${seconds.toFixed(1)} s  ${verdict}`);
  for (const finding of findings) console.log(`${name} ${finding}`);
}
