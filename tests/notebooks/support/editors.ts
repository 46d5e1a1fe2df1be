/** One learner's notebook as various programs leave it on the disk. */
import { serialize } from "../../../scripts/notebooks/serialize.mjs";

const picture = { "drawing.png": { "image/png": "iVBORw0KGgo=" } };

/** A chapter that a learner has half worked through: changed cells, cells of her own, a copied one, a picture, no outputs. */
export const learners = [
  { cell_type: "markdown", id: "intro", source: "# Chapter\r\n\r\nMine: «π ≈ 3,14» 🎿 \u2028 \\n $x^2$" },
  { cell_type: "code", id: "same", source: "const mine = 'two  spaces';\n\tconsole.log(mine);\n\n" },
  { cell_type: "code", id: "same", source: "console.log(`${mine}`); // a copied cell, with the same id" },
  { cell_type: "markdown", source: "![](attachment:drawing.png)", attachments: picture },
  { cell_type: "code", source: "" },
  { cell_type: "raw", id: "not an id!", source: "raw\ttext" },
].map((cell) => ({
  ...cell,
  metadata: {},
  ...(cell.cell_type === "code" ? { execution_count: null, outputs: [] as object[] } : {}),
}));

type LearnersCell = (typeof learners)[number];

const asNotebook = (cells: readonly object[], metadata: object = {}, minor = 5) => ({
  cells,
  metadata,
  nbformat: 4,
  nbformat_minor: minor,
});

/** With VS Code's own marks: the language of each cell, the kernel as it names it, no ids, no line end at the end. */
const vsCode = JSON.stringify(
  asNotebook(
    learners.map(({ id, ...cell }: LearnersCell & { id?: string }) => ({
      ...cell,
      metadata: {
        vscode: { languageId: cell.cell_type === "code" ? "typescript" : "markdown" },
        tags: ["kept"],
      },
      source: cell.source.split(/(?<=\n)/),
    })),
    {
      kernelspec: { display_name: "tslab (my own)", language: "typescript", name: "my-tslab" },
      language_info: { name: "typescript", version: "" },
      orig_nbformat: 4,
      vscode: { interpreter: { hash: "31f2" } },
    },
    2,
  ),
  null,
  1,
);

const run = (cell: LearnersCell) =>
  cell.cell_type === "code"
    ? {
        ...cell,
        execution_count: 17,
        outputs: [{ output_type: "stream", name: "stdout", text: "old\n" }],
        metadata: { collapsed: true, scrolled: true, jupyter: { source_hidden: true } },
      }
    : cell;

const lab = serialize(
  asNotebook(learners.map(run), { kernelspec: { name: "python3" }, authors: [{ name: "me" }] }),
);

export const saved: Readonly<Record<string, string>> = {
  "vs-code": vsCode,
  jupyterlab: lab,
  "windows-line-ends": lab.replaceAll("\n", "\r\n"),
  "byte-order-mark": `\uFEFF${lab}`,
  "one-line": JSON.stringify(JSON.parse(lab)),
};

/** Files that cannot be kept whole, with what is said of each. */
export const corrupt: Readonly<Record<string, readonly [text: string, said: RegExp]>> = {
  "cut-off": [lab.slice(0, 700), /is not JSON/],
  empty: ["", /is not JSON/],
  "in-conflict": [lab.replace(' "metadata"', '<<<<<<< HEAD\n "metadata"'), /is not JSON/],
  "of-an-old-format": [JSON.stringify({ nbformat: 3, worksheets: [], metadata: {} }), /has format 3, not 4/],
  "of-a-format-to-come": [JSON.stringify({ ...asNotebook([]), nbformat: 5 }), /has format 5, not 4/],
  "without-cells": [JSON.stringify({ nbformat: 4, metadata: {} }), /has no list of cells/],
  "with-a-strange-cell": [JSON.stringify(asNotebook([{ cell_type: "code" }])), /cell 1 has no source text/],
  "a-list": ["[]", /is not a notebook/],
  "with-python-numbers": [lab.replace('"nbformat": 4', '"nbformat": NaN'), /is not JSON/],
};
