/** What checkers say: of starters as given, of quizzes not yet answered, and of the folded solutions. */
import { readableText } from "../../../scripts/notebooks/refusals.mjs";
import { exercises, onlyFolded } from "./exercises";
import { at, type Cell, hasTag, type Notebook } from "./notebook";
import { evidenceIn, unsupported } from "./numbers";
import { prose } from "./prose";

/** A starter or quiz that runs as given answers with a hint, neither with praise nor with a failure. */
export function starterFindings(notebook: Notebook): string[] {
  return notebook.cells.flatMap((cell, index) => {
    if (!hasTag(cell, "exercise") && !hasTag(cell, "quiz")) return [];
    const said = signs(cell);
    if (said.has("✗") || said.has("✓"))
      return [`${at(index)}: is not unsolved as given: ${[...said].join(" ")}`];
    return said.has("→") ? [] : [`${at(index)}: prints no → hint as given`];
  });
}

/** @param notebook its outputs those of a run with the solutions in place */
export function solutionFindings(original: Notebook, notebook: Notebook): string[] {
  return exercises(original).flatMap(({ starter, title }) => {
    const cell = notebook.cells[starter] as Cell;
    const name = `${at(starter)} (${title})`;
    const complaint = cell.outputs?.find(({ name }) => name === "stderr");
    if (complaint)
      return [`${name}: the solution writes to stderr: ${complaint.text?.trim().split("\n")[0]}`];
    const said = signs(cell);
    return said.has("✓") && said.size === 1
      ? []
      : [`${name}: the solution is not accepted: ${printed(cell)}`];
  });
}

/** Numbers in the words of a folded solution, which the run with the solutions must have printed. */
export function solutionNumberFindings(
  notebook: Notebook,
  allowed: Readonly<Record<string, string>> = {},
): string[] {
  return notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "markdown") return [];
    const above = notebook.cells.slice(0, index).filter(({ cell_type }) => cell_type === "code");
    const missing = unsupported(prose(onlyFolded(cell.source)), evidenceIn(above, above));
    const found = missing.filter((token) => allowed[token] === undefined);
    return found.map((token) => `${at(index)}: ${token} in the solution is printed nowhere`);
  });
}

const printed = (cell: Cell): string => (cell.outputs ?? []).map(readableText).join("\n").trim();

/** The signs that lines begin with. */
const signs = (cell: Cell): Set<string> => new Set(printed(cell).match(/^[✓✗→]/gm));
