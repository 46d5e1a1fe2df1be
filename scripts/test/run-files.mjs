import { relative } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { root } from "../setup/places.mjs";

/** No file may take longer, in minutes: a test that hangs must not hang the whole. */
const patience = process.env.DOWNHILL_EVERYTHING === "1" ? 60 : 5;

/**
 * Runs test files in processes of their own, prints what they say, and counts.
 * @param {readonly string[]} files relative to the top folder @param {number} concurrency
 */
export async function runFiles(files, concurrency) {
  const counts = { passed: 0, failed: [], skipped: [] };
  if (files.length === 0) return counts;
  process.chdir(root);
  // The children inherit it: tests are TypeScript.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=tsx`.trim();
  const stream = run({ files: [...files], concurrency, timeout: patience * 60_000 });
  stream.on("test:pass", (event) => count(event, () => counts.passed++, counts));
  stream.on("test:fail", (event) => count(event, () => counts.failed.push(nameOf(event)), counts));
  await new Promise((resolve, reject) => {
    const printed = stream.compose(new spec());
    printed.on("data", (text) => process.stdout.write(text));
    printed.once("end", resolve);
    printed.once("error", reject);
  });
  return counts;
}

/** Suites do not count, only what is in them; a file that fails as a whole is a failure of its own. */
function count(event, add, { skipped }) {
  if (event.skip !== undefined || event.todo !== undefined) skipped.push(nameOf(event));
  else if (event.details?.type !== "suite") add();
}

function nameOf({ name, file }) {
  return file ? `${relative(root, file)}: ${name}` : name;
}
