/** How a notebook reads: the rules of form that a program can check. Each finding is one line. */
import { importFindings } from "./imports";
import { at, type Cell, codeLines, holdsFigure, isBodyCode, type Notebook, withoutFences } from "./notebook";
import { openingFindings } from "./opening";
import { closingHeadings, type Rules } from "./rules";

export function structureFindings(notebook: Notebook, rules: Rules): string[] {
  return [
    ...openingFindings(notebook),
    ...proseFindings(notebook.cells),
    ...importFindings(notebook, rules.imports),
    ...closingFindings(notebook.cells, rules.closing),
    ...budgetFindings(notebook.cells, rules),
    ...metadataFindings(notebook),
  ];
}

function proseFindings(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell, index) => {
    const follows = cells[index - 1]?.cell_type === "markdown";
    return cell.cell_type === "code" && !follows ? [`${at(index)}: code without prose before it`] : [];
  });
}

function closingFindings(cells: readonly Cell[], required: readonly string[]): string[] {
  const all = cells.flatMap(({ cell_type, source }) =>
    cell_type === "markdown" ? (withoutFences(source).match(/^## .*$/gm) ?? []) : [],
  );
  const headings = all.map((heading) => heading.slice(3).trim());
  const found = required
    .filter((name) => !headings.includes(name))
    .map((name) => `the heading "${name}" is missing`);
  const closing = headings.filter((name) => closingHeadings.includes(name));
  const inOrder = closingHeadings.filter((name) => headings.includes(name));
  if (closing.join() !== inOrder.join())
    found.push(`closing headings are not in order: ${closing.join(", ")}`);
  const first = headings.indexOf(closing[0] ?? "");
  if (first >= 0 && headings.length - first > closing.length)
    found.push("another heading stands among the closing ones");
  return found;
}

function budgetFindings(cells: readonly Cell[], rules: Rules): string[] {
  const body = cells.filter(isBodyCode);
  const lines = body.map(codeLines);
  const figures = body.flatMap(({ outputs = [] }) => outputs).filter(holdsFigure).length;
  const total = lines.reduce((sum, count) => sum + count, 0);
  const words = cells.reduce((sum, cell) => sum + wordCount(cell), 0);
  const found = [
    ...outside("code cells in the body", body.length, rules.bodyCells),
    ...outside("figures", figures, rules.figures),
  ];
  if (median(lines) > rules.medianLines) found.push(`a code cell has ${median(lines)} lines in the median`);
  if (words < rules.wordsPerCodeLine * total) {
    found.push(
      `${words} words of prose for ${total} lines of code; ${rules.wordsPerCodeLine} words a line are the least`,
    );
  }
  cells.forEach((cell, index) => {
    const long = cell.cell_type === "code" && codeLines(cell) > rules.mostLines;
    if (long) found.push(`${at(index)}: ${codeLines(cell)} lines of code; ${rules.mostLines} are the most`);
    const widest =
      cell.cell_type === "code" ? Math.max(...cell.source.split("\n").map((line) => line.length)) : 0;
    if (widest > rules.longestLine)
      found.push(`${at(index)}: a line of ${widest} characters; ${rules.longestLine} fit the page`);
  });
  return found;
}

const outside = (what: string, count: number, [least, most]: readonly [number, number]): string[] =>
  count < least || count > most ? [`${count} ${what}, not ${least} to ${most}`] : [];

function wordCount(cell: Cell): number {
  if (cell.cell_type !== "markdown") return 0;
  return withoutFences(cell.source).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** A chapter carries no metadata but what says how to run and show it. */
function metadataFindings({ cells, metadata }: Notebook): string[] {
  const extra = Object.keys(metadata).filter((key) => !["kernelspec", "language_info"].includes(key));
  const found = extra.map((key) => `the notebook has the metadata "${key}"`);
  cells.forEach((cell, index) => {
    const keys = Object.entries(cell.metadata).flatMap(([key, value]) =>
      key === "jupyter" ? Object.keys(value as object).map((inner) => `jupyter.${inner}`) : [key],
    );
    const odd = keys.filter((key) => !["tags", "jupyter.source_hidden"].includes(key));
    found.push(...odd.map((key) => `${at(index)}: has the metadata "${key}"`));
  });
  return found;
}
