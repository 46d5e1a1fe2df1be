import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string} script a file of python/ @returns {[string, string]} the command that runs it */
export function pythonCommand(script) {
  const bin = process.platform === "win32" ? "Scripts/python.exe" : "bin/python";
  const python = join(root, ".venv", bin);
  if (!existsSync(python))
    throw new Error("The Python environment .venv is missing: run `npm run setup` first.");
  return [python, join(root, "python", script)];
}
