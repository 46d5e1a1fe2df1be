import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/places.mjs";

/** @typedef {{name: string, version: string, license: string}} Licensed */

/** What the lock says, so the list is the same on every system. @returns {{course: Licensed[], tools: Licensed[]}} */
export function npmLicenses() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const all = Object.entries(packages)
    .filter(([path, { link }]) => path.startsWith("node_modules/") && !link)
    .map(([path, { version, license, dev }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      license: license ?? "none named",
      dev,
    }));
  return { course: all.filter(({ dev }) => !dev), tools: all.filter(({ dev }) => dev) };
}
