import { join, resolve } from "node:path";

/** A place in the project. */
export const place = (...names: string[]): string => join(resolve(__dirname, "..", "..", ".."), ...names);

/** A program of the classroom's own environment. */
export const program = (name: string): string => place("classroom", ".venv", "bin", name);

/** JupyterHub does not run on Windows; all that starts one is left out there, and said to be. */
export const noHub: string | false =
  process.platform === "win32" ? "JupyterHub does not run on Windows" : false;
