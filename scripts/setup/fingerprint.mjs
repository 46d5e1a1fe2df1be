import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

/**
 * A short text that changes when one of the files or facts does. Folders count with all files in them.
 * @param {readonly string[]} paths relative to the top folder @param {readonly string[]} facts
 */
export function fingerprint(paths, facts = []) {
  const hash = createHash("sha256");
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const path of paths.flatMap(filesOf)) hash.update(`${path}\0`).update(contentOf(path));
  return hash.digest("hex");
}

/** Line ends do not count: git may change them on Windows. */
function contentOf(path) {
  return readFileSync(join(root, path), "latin1").replaceAll("\r\n", "\n");
}

function filesOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true }).filter(
    ({ name }) => name !== "dist",
  );
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(({ name }) => filesOf(`${path}/${name}`));
}
