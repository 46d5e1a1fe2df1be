import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/places.mjs";
import { Problem } from "../setup/problem.mjs";
import { orExplain, setUp } from "../setup/set-up.mjs";
import { isCompatible } from "./compatible.mjs";
import { npmLicenses } from "./npm.mjs";
import { page } from "./page.mjs";
import { pythonLicenses } from "./python.mjs";

const file = join(root, "THIRD-PARTY-LICENSES.md");

/** @param {string[]} words of the command line */
export function licenses(words) {
  return orExplain("npm run licenses", async () => {
    await setUp();
    const { text, refused } = listed();
    if (refused.length > 0) throw new Problem(`These licenses do not go with ours: ${refused.join(", ")}`);
    if (!words.includes("--check")) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text)
      throw new Problem("THIRD-PARTY-LICENSES.md is old: npm run licenses");
    console.log("Every license is on the list and goes with ours.");
  });
}

/** @returns {{text: string, refused: string[]}} the page as it should be, and what must not be used */
export function listed() {
  const npm = npmLicenses("package-lock.json");
  const groups = {
    "What the course runs with, for Node": npm.filter(({ dev }) => !dev),
    "What builds and tests it, for Node": npm.filter(({ dev }) => dev),
    "JupyterLab and what it needs, for Python": pythonLicenses("python/requirements.lock"),
    "A classroom's JupyterHub, for Python": pythonLicenses("classroom/requirements.lock"),
    "A classroom's proxy, for Node": npmLicenses("classroom/proxy/package-lock.json"),
    "What the benchmark compares with, for Python": pythonLicenses("bench/requirements.lock"),
    "What asks for advisories, for Python": pythonLicenses("python/advisories.lock"),
  };
  const all = Object.values(groups).flat();
  const refused = all.filter(({ license }) => !isCompatible(license));
  return { text: page(groups), refused: refused.map(({ name, license }) => `${name} (${license})`) };
}
