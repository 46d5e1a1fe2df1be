/** How a chapter begins: title, promise, question, a picture before any formula, and what the reader needs. */
import { type Cell, holdsFigure, type Notebook } from "./notebook";

export function openingFindings({ cells }: Notebook): string[] {
  return [...titleFindings(cells[0]), ...beforeBodyFindings(cells), ...pictureFindings(cells)];
}

/** Below the title stands the promise: one sentence. */
function titleFindings(cell: Cell | undefined): string[] {
  const [title = "", promise = ""] = (cell?.source ?? "").split(/\n\s*\n/);
  if (cell?.cell_type !== "markdown" || !/^# \S.*$/.test(title)) return ["cell 1: is not a title (# …)"];
  const sentences = promise.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const isOne = /[.!?][*_]*$/.test(promise.trim()) && sentences.length === 1;
  return isOne ? [] : ["cell 1: below the title stands no promise in one sentence"];
}

/** What must be said before the first section. */
const said = {
  "the chapter's question (The question: *…?*)": /\bquestion\b[^?]*\?/i,
  "what the reader needs (**What you need:**)": /\*\*What you need:?\*\*/,
  "how long it takes (**Time:**)": /\*\*Time:?\*\*.*\d+ minutes/,
};

function beforeBodyFindings(cells: readonly Cell[]): string[] {
  const body = cells.findIndex(({ cell_type, source }) => cell_type === "markdown" && /^## /m.test(source));
  const opening = cells.slice(0, body < 0 ? cells.length : body);
  const text = opening.map(({ cell_type, source }) => (cell_type === "markdown" ? source : "")).join("\n");
  const missing = Object.entries(said).filter(([, pattern]) => !pattern.test(text));
  return missing.map(([what]) => `before the first section stands not ${what}`);
}

function pictureFindings(cells: readonly Cell[]): string[] {
  const formula = cells.findIndex(({ cell_type, source }) => cell_type === "markdown" && /\$/.test(source));
  const figure = cells.findIndex(({ outputs = [] }) => outputs.some(holdsFigure));
  if (figure < 0) return ["no figure is drawn"];
  return formula >= 0 && formula < figure ? ["a formula stands before the first figure"] : [];
}
