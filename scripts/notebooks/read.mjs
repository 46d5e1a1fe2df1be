import { readFileSync } from "node:fs";

/** A file that is no notebook, or one we cannot keep whole. It is named and left alone. */
export class CorruptNotebook extends Error {}

/**
 * Read a notebook, with every text that the format allows as a list of lines joined into one string.
 * @param {string} path
 * @returns {any}
 */
export function readNotebook(path) {
  return parseNotebook(readFileSync(path, "utf8"));
}

/** @param {string} text @returns {any} */
export function parseNotebook(text) {
  const notebook = parseJson(text.replace(/^\uFEFF/, ""));
  const problem = problemWith(notebook);
  if (problem) throw new CorruptNotebook(problem);
  return { ...notebook, cells: notebook.cells.map(joinCell) };
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CorruptNotebook(`is not JSON (${/** @type {Error} */ (error).message.split("\n")[0]})`);
  }
}

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) =>
  typeof value === "string" || (Array.isArray(value) && value.every((line) => typeof line === "string"));

function problemWith(notebook) {
  if (!isRecord(notebook)) return "is not a notebook: it holds no JSON object";
  if (notebook.nbformat !== 4) {
    return `has format ${notebook.nbformat}, not 4: open and save it in JupyterLab once`;
  }
  if (!isRecord(notebook.metadata)) return "has no metadata";
  if (!Array.isArray(notebook.cells)) return "has no list of cells";
  const bad = notebook.cells.findIndex((cell) => problemWithCell(cell));
  return bad < 0 ? "" : `cell ${bad + 1} ${problemWithCell(notebook.cells[bad])}`;
}

function problemWithCell(cell) {
  if (!isRecord(cell)) return "is not an object";
  if (!["code", "markdown", "raw"].includes(cell.cell_type)) return `has the unknown type ${cell.cell_type}`;
  if (!isText(cell.source)) return "has no source text";
  if (cell.metadata !== undefined && !isRecord(cell.metadata)) return "has no metadata object";
  if (cell.cell_type !== "code" || cell.outputs === undefined) return "";
  return Array.isArray(cell.outputs) && cell.outputs.every(isOutput) ? "" : "has outputs that are no outputs";
}

function isOutput(output) {
  if (!isRecord(output)) return false;
  if (output.output_type === "stream") return isText(output.text);
  return output.output_type === "error" || isRecord(output.data);
}

function joinCell(cell) {
  const joined = { ...cell, metadata: cell.metadata ?? {}, source: join(cell.source) };
  if (cell.attachments) {
    joined.attachments = Object.fromEntries(
      Object.entries(cell.attachments).map(([name, bundle]) => [name, joinBundle(bundle)]),
    );
  }
  if (cell.cell_type === "code") joined.outputs = (cell.outputs ?? []).map(joinOutput);
  return joined;
}

function joinOutput(output) {
  if (output.output_type === "stream") return { ...output, text: join(output.text) };
  return output.data ? { ...output, data: joinBundle(output.data) } : output;
}

function joinBundle(bundle) {
  return Object.fromEntries(
    Object.entries(bundle).map(([type, value]) => [type, /json$/.test(type) ? value : join(value)]),
  );
}

const join = (text) => (isText(text) && Array.isArray(text) ? text.join("") : text);
