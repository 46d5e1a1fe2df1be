import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setUpOrExplain } from "../setup/set-up.mjs";
import { checkCase } from "./check-case.mjs";

/** @param {readonly string[]} files in the format of golden numbers, version 1 */
export async function reference(files) {
  if (files.length === 0) {
    console.error("Name the files to check: npm run reference -- cases.json");
    process.exitCode = 1;
    return;
  }
  if (!(await setUpOrExplain())) return;
  const library = createRequire(import.meta.url)("../../lib");
  const problems = files.flatMap((file) =>
    casesOf(file).map((each) => each.problem ?? checkCase(library, each)),
  );
  const failed = problems.filter(Boolean);
  for (const problem of failed) console.log(`✗ ${problem}`);
  // A file without cases has shown nothing.
  if (failed.length > 0 || problems.length === 0) process.exitCode = 1;
  console.log(`${problems.length - failed.length} passed, ${failed.length} failed`);
}

function casesOf(file) {
  try {
    const { format, cases } = JSON.parse(readFileSync(file, "utf8"));
    if (format !== 1 || !Array.isArray(cases)) throw new Error("it is not in format 1");
    return cases;
  } catch (error) {
    return [{ problem: `${file} cannot be read: ${error.message}` }];
  }
}
