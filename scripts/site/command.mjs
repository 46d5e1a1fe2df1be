import { relative } from "node:path";
import { root } from "../setup/places.mjs";
import { Problem } from "../setup/problem.mjs";
import { setUpOrExplain } from "../setup/set-up.mjs";

/**
 * Builds the pages. When something is wrong, the pages of the last time stay as they are.
 * @param {readonly string[]} words of the command line
 */
export async function site(words) {
  if (words.length > 0) {
    console.error(`npm run site: ${words[0]} is not an option; there are none.`);
    process.exitCode = 2;
  } else if (await setUpOrExplain()) await build();
}

async function build() {
  const begin = performance.now();
  try {
    // What builds is loaded only now, for the packages it needs are there only after the set-up.
    const { buildSite, siteFolder } = await import("./build.mjs");
    const { names } = await buildSite();
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${names.length} pages in ${seconds} s. Open ${relative(root, siteFolder)}/index.html`);
  } catch (error) {
    console.error(`npm run site: ${error instanceof Problem ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
