import { cellName } from "./refusals.mjs";
import { serialize, serializePart, splitLines } from "./serialize.mjs";

/**
 * Where two notebooks differ, one finding a cell: its name, and the first differing line stored and now.
 * @param {any} stored @param {any} now @returns {string[]}
 */
export function differences(stored, now) {
  const found = [];
  for (let index = 0; index < Math.max(stored.cells.length, now.cells.length); index++) {
    const [before, after] = [stored.cells[index], now.cells[index]];
    const line = firstDifference(lines(before), lines(after));
    if (line) found.push(`${cellName(after ?? before, index)}: ${line}`);
  }
  const line = firstDifference(lines(stored.metadata), lines(now.metadata));
  if (line) found.push(`notebook metadata: ${line}`);
  return found;
}

/** @param {string} storedText @param {any} stored @param {any} now @returns {string[]} */
export function differencesFromFile(storedText, stored, now) {
  if (storedText === serialize(now)) return [];
  const found = differences(stored, now);
  return found.length > 0 ? found : ["only the layout of the file would change"];
}

/** Lines to compare, outputs before the rest: what a reader sees is what he wants to hear of first. */
function lines(part) {
  if (part === undefined) return [];
  const { outputs = [], ...rest } = part;
  return [outputs, rest].flatMap((each) => serializePart(each).split("\n").flatMap(textLines));
}

/** A text of several lines stands on one line of JSON; taken apart, its first difference is readable. */
const textLines = (line) => (line.includes("\\n") ? splitLines(line.replaceAll("\\n", "\n")) : [line]);

function firstDifference(stored, now) {
  const length = Math.max(stored.length, now.length);
  for (let index = 0; index < length; index++) {
    if (stored[index] !== now[index]) return `stored ${shown(stored[index])} / now ${shown(now[index])}`;
  }
  return "";
}

const shown = (line) => (line === undefined ? "nothing" : `‹${line.trim().slice(0, 120)}›`);
