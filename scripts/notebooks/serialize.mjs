/**
 * Notebooks as text, exactly as nbformat (and so JupyterLab's own save) writes them: sorted keys, one space of
 * indent, long texts as lists of lines, Python's spelling of numbers, a newline at the end. Saving a stored
 * notebook in JupyterLab therefore changes nothing.
 */

/** @param {any} notebook with texts as whole strings (see `read.mjs`) @returns {string} */
export function serialize(notebook) {
  return `${write(withSplitTexts(notebook), "\n")}\n`;
}

/** The same for one part of a notebook, for comparing. @param {unknown} value @returns {string} */
export function serializePart(value) {
  return write(value, "\n");
}

const lineEnds = "\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029";
const pythonLine = new RegExp(`[^${lineEnds}]*(?:\\r\\n|[${lineEnds}]|$)`, "g");

/** Python's `splitlines(True)`, which knows more line ends than JavaScript. @param {string} text */
export function splitLines(text) {
  return (text.match(pythonLine) ?? []).filter(Boolean);
}

function withSplitTexts(notebook) {
  return { ...notebook, cells: notebook.cells.map(splitCell) };
}

function splitCell(cell) {
  const split = { ...cell, source: splitLines(cell.source) };
  if (cell.attachments) split.attachments = mapValues(cell.attachments, splitBundle);
  if (cell.outputs) split.outputs = cell.outputs.map(splitOutput);
  return split;
}

function splitOutput(output) {
  if (output.output_type === "stream") return { ...output, text: splitLines(output.text) };
  return output.data ? { ...output, data: splitBundle(output.data) } : output;
}

const splitTypes = /^text\/|^application\/javascript$|^image\/svg\+xml$/;

function splitBundle(bundle) {
  return mapValues(bundle, (value, type) =>
    typeof value === "string" && splitTypes.test(type) ? splitLines(value) : value,
  );
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function write(value, newline) {
  if (typeof value === "number") return writeNumber(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = `${newline} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const items = Array.isArray(value)
    ? value.map((item) => write(item, inner))
    : Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}: ${write(value[key], inner)}`);
  return items.length === 0 ? open + close : `${open}${inner}${items.join(`,${inner}`)}${newline}${close}`;
}

/** Python turns to exponents below 1e-4 (JavaScript below 1e-6) and writes them with two digits. */
function writeNumber(value) {
  const small = value !== 0 && Math.abs(value) < 1e-4;
  const text = small ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
