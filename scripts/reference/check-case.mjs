import { difference } from "./compare.mjs";
import { kinds } from "./kinds.mjs";

/**
 * Runs one case through the library. @param {any} library @param {any} each one case of a file
 * @returns {string | undefined} what is wrong, if anything is
 */
export function checkCase(library, { id, kind, params, expected, tolerance }) {
  if (!Object.hasOwn(kinds, kind)) return `${id}: there is no kind ${JSON.stringify(kind)}`;
  try {
    const found = difference(kinds[kind](library, params), expected, tolerance);
    return found && `${id}: ${found}`;
  } catch (error) {
    return `${id}: ${error instanceof Error ? error.message : error}`;
  }
}
