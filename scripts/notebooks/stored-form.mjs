/**
 * The form in which a notebook is stored: what every run gives alike, and nothing that a run or an editor leaves
 * behind. Sources, learners' own cells, attachments and metadata of unknown tools are kept.
 */
import { createHash } from "node:crypto";

/** Keys that editors and runners write and that change from one saving to the next. */
const volatileCellKeys = new Set([
  "ExecuteTime",
  "collapsed",
  "execution",
  "heading_collapsed",
  "pycharm",
  "scrolled",
  "trusted",
  "vscode",
]);
const volatileNotebookKeys = new Set([
  "orig_nbformat",
  "orig_nbformat_minor",
  "signature",
  "vscode",
  "widgets",
]);

/** @param {any} notebook just executed, its texts whole @returns {any} the form to store */
export function storedForm(notebook) {
  const counter = { value: 0 };
  const ids = new Set();
  return {
    cells: notebook.cells.map((cell) => storedCell(cell, counter, ids)),
    metadata: storedMetadata(notebook.metadata),
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function storedMetadata(metadata) {
  return {
    ...without(metadata, volatileNotebookKeys),
    kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
    // Word for word what the kernel says of itself: else JupyterLab writes it in, and merely opening changes the notebook.
    language_info: {
      codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
      file_extension: ".ts",
      mimetype: "text/typescript",
      name: "typescript",
      version: "3.7.2",
    },
  };
}

function storedCell(cell, counter, ids) {
  const source = cell.source.replace(/\r\n?/g, "\n");
  const kept = { ...cell, id: stableId(cell, ids), metadata: cellMetadata(cell.metadata), source };
  if (cell.cell_type !== "code") return kept;
  const count = source.trim() === "" ? null : ++counter.value;
  return { ...kept, execution_count: count, outputs: storedOutputs(cell.outputs, count) };
}

/** A cell keeps its id; one without gets an id made from its text, so that every run makes the same. */
function stableId(cell, ids) {
  const own = typeof cell.id === "string" && /^[\w-]{1,64}$/.test(cell.id) ? cell.id : "";
  const base =
    own ||
    createHash("sha256")
      .update(cell.cell_type + cell.source)
      .digest("hex")
      .slice(0, 8);
  let id = base;
  for (let copy = 2; ids.has(id); copy++) id = `${base.slice(0, 60)}-${copy}`;
  ids.add(id);
  return id;
}

function cellMetadata(metadata) {
  const kept = without(metadata, volatileCellKeys);
  if (kept.jupyter) kept.jupyter = without(kept.jupyter, new Set(["outputs_hidden", "is_executing"]));
  if (Array.isArray(kept.tags)) kept.tags = [...new Set(kept.tags)];
  for (const key of ["jupyter", "tags"]) {
    if (kept[key] && Object.keys(kept[key]).length === 0) delete kept[key];
  }
  return kept;
}

function storedOutputs(outputs, count) {
  const merged = [];
  for (const output of outputs.map((each) => storedOutput(each, count))) {
    const last = merged.at(-1);
    const joins =
      last?.output_type === "stream" && output.output_type === "stream" && last.name === output.name;
    if (joins) merged[merged.length - 1] = { ...last, text: last.text + output.text };
    else merged.push(output);
  }
  return merged;
}

function storedOutput(output, count) {
  const kept = without(output, new Set(["transient"]));
  if (output.output_type === "execute_result") kept.execution_count = count;
  return kept;
}

function without(record, keys) {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => !keys.has(key)));
}
