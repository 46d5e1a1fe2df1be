/**
 * npm run notebooks [-- --check] [-- --redraw] [FILE…]
 *
 * Runs every notebook from a cold kernel and stores its outputs in one form, with pictures. With --check nothing is
 * written, and the exit status is 1 if anything would change.
 */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./notebooks/places.mjs";
import { runNotebooks } from "./notebooks/run.mjs";
import { store } from "./notebooks/store.mjs";

const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const unknown = options.find((option) => !["--check", "--redraw"].includes(option));
if (unknown) {
  console.error(`npm run notebooks: ${unknown} is not an option; there are --check and --redraw.`);
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130)); // ends the kernels too

const check = options.includes("--check");
await runNotebooks(files.length > 0 ? files : courseNotebooks(), {
  check,
  redraw: options.includes("--redraw"),
  done: (run) => report(check || run.findings.length > 0 ? run : store(run)),
}).catch((error) => {
  console.error(`npm run notebooks: ${error.message}`);
  process.exitCode = 1;
});

function courseNotebooks() {
  const folder = join(root, "notebooks");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ipynb"))
    .sort()
    .map((name) => join(folder, name));
}

function report({ path, seconds, findings, outcome = "as stored" }) {
  const name = relative(process.cwd(), path);
  console.log(`${name}  ${seconds.toFixed(1)} s  ${findings.length > 0 ? "✗" : outcome}`);
  for (const finding of findings) console.log(`${name} ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
