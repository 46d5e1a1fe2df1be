import { orExplain, setUp } from "../setup/set-up.mjs";
import { npmAdvisories } from "./npm.mjs";
import { pythonAdvisories } from "./python.mjs";

/** @typedef {{found: string[], asked: number} | {silence: string}} Answer what is known of so many packages, or why nothing was said */

/** Prints what is known. The exit status is 1 if something is, 2 if a registry did not answer. */
export function advisories() {
  return orExplain("npm run advisories", async () => {
    await setUp();
    const answers = {
      "packages from npm": await npmAdvisories(),
      "packages for Python": await pythonAdvisories(),
    };
    for (const [of, answer] of Object.entries(answers)) report(of, answer);
    const all = Object.values(answers);
    const known = all.flatMap(({ found = [] }) => found).length;
    const silent = all.filter(({ silence }) => silence).length;
    process.exitCode = known > 0 ? 1 : silent > 0 ? 2 : 0;
    console.log(`\n${known} known, ${silent} of ${all.length} registries did not answer`);
  });
}

function report(of, { found, asked, silence }) {
  if (silence) console.log(`${of}: nothing is known, for the registry does not answer: ${silence}`);
  else console.log(`${of}: ${asked} asked for, ${found.length} advisories`);
  for (const line of found ?? []) console.log(`  ${line}`);
}
