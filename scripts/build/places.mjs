import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A path below the project's folder. */
export const place = (...names) => join(root, ...names);

/** The version of the project itself or of an installed package. */
export async function versionOf(name) {
  const file = name ? place("node_modules", name, "package.json") : place("package.json");
  return JSON.parse(await readFile(file, "utf8")).version;
}
