/** One import cell, from the library, with no name too many. */
import { at, type Cell, fencedCode, type Notebook } from "./notebook";

const importStatement = /^import\s+(?:type\s+)?(?:\{([^}]*)\}|[^"';]*?)\s*(?:from\s*)?["']([^"']+)["']/gm;
const otherImport = /\b(?:require|import)\s*\(/;

interface Import {
  readonly cell: number;
  readonly from: string;
  readonly names: readonly string[];
}

export function importFindings(notebook: Notebook, allowed: readonly string[]): string[] {
  const imports = notebook.cells.flatMap((cell, index) => importsOf(cell, index));
  const cells = [...new Set(imports.filter(({ from }) => from === "../lib").map(({ cell }) => cell))];
  const found = cells.length === 1 ? [] : [`${cells.length} cells import from "../lib"; one is the rule`];
  for (const { cell, from, names } of imports) {
    if (from !== "../lib" && !allowed.includes(from)) found.push(`${at(cell)}: imports from "${from}"`);
    if (from === "../lib" && names.length === 0) found.push(`${at(cell)}: imports no names from "../lib"`);
    const unused = names.filter((name) => !isUsed(name, notebook.cells));
    found.push(...unused.map((name) => `${at(cell)}: imports ${name}, which no cell uses`));
  }
  notebook.cells.forEach((cell, index) => {
    const other = cell.cell_type === "code" && otherImport.test(cell.source);
    if (other) found.push(`${at(index)}: loads a module without an import statement`);
  });
  return found;
}

function importsOf(cell: Cell, index: number): Import[] {
  if (cell.cell_type !== "code") return [];
  return [...cell.source.matchAll(importStatement)].map(([, list = "", from = ""]) => {
    const parts = list.split(",").map((part) => part.replace(/^\s*type\s/, "").trim());
    const names = parts.filter(Boolean).map((part) => part.split(/\s+as\s+/).at(-1) ?? part);
    return { cell: index, from, names };
  });
}

/** Used in code that runs: folded solutions count, for the learner's cell will hold them. */
function isUsed(name: string, cells: readonly Cell[]): boolean {
  const word = new RegExp(`(?<![\\w$.])${name.replace("$", "\\$")}(?![\\w$])`);
  return cells.some(({ cell_type, source }) => {
    const code = cell_type === "code" ? source.replace(importStatement, "") : fencedCode(source);
    return word.test(code.replace(/\/\/.*$/gm, ""));
  });
}
