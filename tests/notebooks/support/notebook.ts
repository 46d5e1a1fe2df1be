/** Notebooks as the tests read them, and the pieces the rules are about. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readNotebook } from "../../../scripts/notebooks/read.mjs";

export interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Cell {
  readonly cell_type: "code" | "markdown" | "raw";
  readonly source: string;
  readonly metadata: { readonly tags?: readonly string[] };
  readonly outputs?: readonly Output[];
}

export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A notebook of the course: `name` is its file name without the ending. */
export interface Chapter {
  readonly name: string;
  readonly path: string;
  readonly notebook: Notebook;
}

export const projectFolder = join(__dirname, "../../..");
export const notebooksFolder = join(projectFolder, "notebooks");

/** Every notebook there is, in reading order. */
export function chapters(): Chapter[] {
  const files = readdirSync(notebooksFolder).filter((file) => file.endsWith(".ipynb"));
  return files.sort().map((file) => {
    const path = join(notebooksFolder, file);
    return { name: file.replace(".ipynb", ""), path, notebook: readNotebook(path) as Notebook };
  });
}

/** A small notebook made in a test: pairs of a cell's kind and its text. */
export function notebookOf(...cells: (Partial<Cell> & { source: string })[]): Notebook {
  return {
    cells: cells.map((cell) => ({ cell_type: "markdown", metadata: {}, outputs: [], ...cell })),
    metadata: {},
  };
}

/** A code cell made in a test; `printed` is what its stored output says. */
export function code(source: string, printed = "", ...tags: string[]): Cell {
  const outputs = printed ? [{ output_type: "stream", name: "stdout", text: printed }] : [];
  return { cell_type: "code", source, metadata: { tags }, outputs };
}

export const hasTag = (cell: Cell, tag: string): boolean => cell.metadata.tags?.includes(tag) ?? false;

/** Code that belongs to the chapter's argument, not to the questions it asks. */
export const isBodyCode = (cell: Cell): boolean =>
  cell.cell_type === "code" && !hasTag(cell, "exercise") && !hasTag(cell, "quiz");

export const figureType = "application/vnd.plotly.v1+json";
export const holdsFigure = ({ data }: Output): boolean => data?.[figureType] !== undefined;

/** Lines with something on them. */
export const codeLines = (cell: Cell): number =>
  cell.source.split("\n").filter((line) => line.trim() !== "").length;

/** Markdown without fenced code. */
export const withoutFences = (markdown: string): string =>
  markdown.replace(/^( *)(```+|~~~+)[^\n]*\n[\s\S]*?^\1\2\s*$/gm, "");

/** The TypeScript in the fences of Markdown. */
export const fencedCode = (markdown: string): string =>
  [...markdown.matchAll(/^```(?:ts|typescript)\n([\s\S]*?)^```/gm)].map(([, source]) => source).join("\n");

/** Where a cell stands, for messages: counted from 1, as people do. */
export const at = (index: number): string => `cell ${index + 1}`;
