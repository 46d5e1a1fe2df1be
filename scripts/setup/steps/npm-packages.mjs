import { existsSync } from "node:fs";
import { join } from "node:path";
import { command } from "../command.mjs";
import { fingerprint } from "../fingerprint.mjs";
import { root } from "../places.mjs";

/** @type {import("../step.mjs").Step} */
export const npmPackages = {
  name: "npm-packages",
  title: "Packages from npm",
  fingerprint: () =>
    fingerprint(["package-lock.json", ".npmrc"], [process.platform, process.arch, process.versions.modules]),
  results: [join(root, "node_modules", ".package-lock.json")],
  run: () => installFromNpm("npm-packages"),
};

/** Installs exactly what a lock file names. @param {string} step @param {readonly string[]} [where] npm's words for another folder */
export async function installFromNpm(step, where = []) {
  const [program, ...words] = npm();
  await command(step, program, [...words, "ci", "--ignore-scripts", "--no-audit", "--no-fund", ...where], {
    shell: program.endsWith(".cmd"),
    // A production setting of the surroundings would leave out what builds the library.
    env: {
      NODE_ENV: undefined,
      npm_config_omit: undefined,
      npm_config_production: undefined,
      npm_config_loglevel: undefined,
    },
  });
}

/** npm tells its scripts where it is; without it, the one on the path. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js") && existsSync(script)) return [process.execPath, script];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}
