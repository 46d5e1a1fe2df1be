import { join } from "node:path";
import { fileURLToPath } from "node:url";

const windows = process.platform === "win32";

/** The top folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
/** What set-up remembers: logs, stamps, the lock, and Jupyter's own files. */
export const memory = join(root, ".setup");
export const venv = join(root, ".venv");
export const venvPython = join(venv, windows ? "Scripts/python.exe" : "bin/python");
export const uv = join(venv, windows ? "Scripts/uv.exe" : "bin/uv");
