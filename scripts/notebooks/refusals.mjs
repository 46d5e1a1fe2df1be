/**
 * What must not stand in a stored notebook. Each finding is one readable line without the file's name.
 * A cell is named by its place among all cells, and by the number in its brackets when it has one.
 */
import { homedir } from "node:os";
import { sep } from "node:path";
import { root } from "../setup/places.mjs";
import { bytesAllowed, secondsFromColdKernel } from "./limits.mjs";

/** Cells that may show ✗: a learner's attempt is still to come. */
const attemptTags = ["exercise", "quiz"];

/** @param {any} cell @param {number} index @returns {string} */
export function cellName(cell, index) {
  return cell?.execution_count ? `cell ${index + 1} [${cell.execution_count}]` : `cell ${index + 1}`;
}

/**
 * @param {any} notebook in stored form
 * @param {import("./execute.mjs").Stop | null} [stopped] where its run stopped
 * @returns {string[]}
 */
export function refusals(notebook, stopped) {
  const findings = notebook.cells.map((cell, index) => [
    ...(stopped?.cell === index ? [stopped.reason] : []),
    ...cellRefusals(cell),
  ]);
  return findings.flatMap((found, index) =>
    found.map((finding) => `${cellName(notebook.cells[index], index)}: ${finding}`),
  );
}

/** @param {string} fileName @param {number} bytes @param {number} seconds @returns {string[]} */
export function budgetRefusals(fileName, bytes, seconds) {
  const found = [];
  const allowed = bytesAllowed(fileName);
  if (bytes > allowed)
    found.push(`takes ${kilobytes(bytes)} kB stored, ${kilobytes(allowed)} kB are allowed`);
  if (seconds > secondsFromColdKernel) {
    found.push(`runs ${seconds.toFixed(1)} s from a cold kernel, ${secondsFromColdKernel} s are allowed`);
  }
  return found;
}

const kilobytes = (bytes) => Math.ceil(bytes / 1000);

function cellRefusals(cell) {
  const tags = cell.metadata.tags ?? [];
  const found = [];
  if (tags.includes("raises-exception")) {
    found.push("has the tag raises-exception: catch and print instead, a throw drops the cells after it");
  }
  if (cell.cell_type !== "code") return found;
  const mayFail = attemptTags.some((tag) => tags.includes(tag));
  for (const output of cell.outputs) found.push(...outputRefusals(output, mayFail));
  return found;
}

function outputRefusals(output, mayFail) {
  const text = readableText(output);
  if (output.output_type === "error") return [`ends with an error: ${firstLine(output.evalue ?? "")}`];
  if (output.name === "stderr") return [`writes to stderr: ${errorLine(text)}`];
  const found = [];
  if (text.includes(colorCode)) {
    found.push(`prints color codes: end with a statement or console.log (${firstLine(withoutColors(text))})`);
  }
  const failed = text.split("\n").find((line) => line.includes("✗"));
  if (failed !== undefined && !mayFail) found.push(`a check fails: ${failed.trim()}`);
  const path = [root, homedir()].find((folder) => folder.length > 1 && text.includes(`${folder}${sep}`));
  if (path) found.push(`shows a path of this machine: ${path}`);
  return found;
}

/** @param {any} output @returns {string} what a reader of plain text sees */
export function readableText(output) {
  if (output.output_type === "stream") return output.text;
  const texts = Object.entries(output.data ?? {}).filter(([type]) => type.startsWith("text/"));
  return texts.map(([, text]) => text).join("\n");
}

const colorCode = "\u001b[";
const withoutColors = (text) => text.replaceAll(/\p{Cc}\[[\d;]*m/gu, "");
/** Of a stack or a list of type errors, the line that says what is wrong. */
const errorLine = (text) => firstLine(text.match(/^(\w*Error\b|\d+:\d+ - ).*/m)?.[0] ?? text);
const firstLine = (text) => text.trim().split("\n")[0].slice(0, 160);
