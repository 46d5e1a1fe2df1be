import { join } from "node:path";

/** The folder of the whole project. */
export const root = join(__dirname, "..", "..", "..");

/** A path below the project's folder. */
export const place = (...names: string[]): string => join(root, ...names);

/** Where programs of the virtual environment are. */
export const program = (name: string): string =>
  process.platform === "win32" ? place(".venv", "Scripts", `${name}.exe`) : place(".venv", "bin", name);
