import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/places.mjs";

/** @typedef {{name: string, version: string, license: string}} Licensed */

/** What a lock says, so the list is the same on every system. @param {string} lock @returns {(Licensed & {dev: boolean})[]} */
export function npmLicenses(lock) {
  const { packages } = JSON.parse(readFileSync(join(root, lock), "utf8"));
  return Object.entries(packages)
    .filter(([path, { link }]) => path.startsWith("node_modules/") && !link)
    .map(([path, { version, license, dev }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      license: license ?? "none named",
      dev: dev === true,
    }));
}
