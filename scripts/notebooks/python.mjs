import { join } from "node:path";
import { root, venvPython } from "../setup/places.mjs";

/** @param {string} script a file of python/ @returns {[string, string]} the command that runs it */
export const pythonCommand = (script) => [venvPython, join(root, "python", script)];
