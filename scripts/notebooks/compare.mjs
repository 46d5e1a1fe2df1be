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
    const line = cellDifference(before, after);
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

/** Outputs before the rest: what a reader sees is what he wants to hear of first. */
function cellDifference(before, after) {
  const { outputs: stored = [], ...storedRest } = before ?? {};
  const { outputs: now = [], ...nowRest } = after ?? {};
  return firstDifference(lines(stored), lines(now)) || firstDifference(lines(storedRest), lines(nowRest));
}

const lines = (part) => serializePart(part).split("\n").flatMap(textLines);

/** A text of several lines stands on one line of JSON; taken apart, its first difference is readable. */
const textLines = (line) => (line.includes("\\n") ? splitLines(line.replaceAll("\\n", "\n")) : [line]);

/** The first line with words or numbers that differs; brackets alone tell nothing. */
function firstDifference(stored, now) {
  const telling = (lines) => lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
  return differingLine(telling(stored), telling(now)) || differingLine(stored, now);
}

function differingLine(stored, now) {
  for (let index = 0; index < Math.max(stored.length, now.length); index++) {
    if (stored[index] !== now[index]) return `stored ${shown(stored[index])} / now ${shown(now[index])}`;
  }
  return "";
}

const shown = (line) => (line === undefined ? "nothing" : `‹${line.trim().slice(0, 120)}›`);
