/** Code in the prose that the compiler refuses, with the message that stands below it. */
import { typeFindings } from "./kernel-types";
import { at, code, type Notebook, notebookOf } from "./notebook";

interface RefusedCode {
  /** Index of the Markdown cell. */
  readonly cell: number;
  readonly source: string;
  readonly message: string;
}

const pair = /^```ts\n([\s\S]*?)^```\n+```text\n([\s\S]*?)^```/gm;

export function refusedCode({ cells }: Notebook): RefusedCode[] {
  return cells.flatMap((cell, index) =>
    cell.cell_type !== "markdown"
      ? []
      : [...cell.source.matchAll(pair)].map(([, source = "", message = ""]) => {
          return { cell: index, source: source.trimEnd(), message: message.trimEnd() };
        }),
  );
}

/** Each piece is compiled as a cell that follows all code cells above it. */
export function refusedCodeFindings(notebook: Notebook): string[] {
  return refusedCode(notebook).flatMap(({ cell, source, message }) => {
    const above = notebook.cells.slice(0, cell).filter(({ cell_type }) => cell_type === "code");
    const found = typeFindings(notebookOf(...above, code(source)));
    const said = found.map((finding) => finding.replace(/^cell \d+: /, "")).join("\n");
    return said === message ? [] : [`${at(cell)}: the compiler says ‹${said}›, not ‹${message}›`];
  });
}
