/** Every number a reader may compare stands where it was computed, or where it was set. */
import { readableText } from "../../../scripts/notebooks/refusals.mjs";
import { equations } from "./equations";
import { onlyFolded, withoutFolded } from "./exercises";
import { at, type Cell, fencedCode, figureType, type Notebook } from "./notebook";
import { type NumberToken, numbersIn } from "./number-tokens";
import { prose } from "./prose";

/**
 * Numbers of the prose that stand neither in an output above, nor in a code cell above or next below, nor are worked
 * out in the text by an equation such as 1 − 0.1 · 2 = 0.8, which must hold.
 * @param allowed numbers that need not, each with its reason; one that is not needed is a finding too
 */
export function numberFindings(notebook: Notebook, allowed: Readonly<Record<string, string>> = {}): string[] {
  const needed = new Set<string>();
  const workedOut = new Set<number>();
  const found: string[] = [];
  for (const [index, cell] of notebook.cells.entries()) {
    if (cell.cell_type !== "markdown") continue;
    if (/^## Sources/m.test(cell.source)) break; // years, pages and identifiers of what is cited
    const evidence = evidenceFor(notebook.cells, index);
    const text = prose(withoutFolded(cell.source));
    for (const { result, holds, equation } of equations(text)) {
      if (holds) workedOut.add(Number(result));
      else found.push(`${at(index)}: ${equation} does not hold`);
    }
    const missing = unsupported(text, { ...evidence, set: new Set([...evidence.set, ...workedOut]) });
    for (const token of unsupported(prose(onlyFolded(cell.source)), evidence)) needed.add(token);
    for (const token of missing) {
      if (allowed[token] === undefined) found.push(`${at(index)}: ${token} stands in no output above`);
      needed.add(token);
    }
  }
  const idle = Object.keys(allowed).filter((token) => !needed.has(token));
  return [...found, ...idle.map((token) => `${token} need not be among the allowed numbers`)];
}

/** The numbers of a text that no evidence supports, as written. */
export function unsupported(text: string, evidence: Evidence): string[] {
  const missing = numbersIn(text).filter((token) => token.precise && !supports(evidence, token));
  return [...new Set(missing.map(written))];
}

const written = ({ digits, negative }: NumberToken): string => (negative ? "-" : "") + digits;

/** What is printed must be quoted literally; what is set in code may be spelled otherwise. */
export interface Evidence {
  readonly printed: ReadonlySet<string>;
  readonly set: ReadonlySet<number>;
}

/** A printed 3.276800 may be quoted as 3.2768, for that stands there; not as 3.28. */
const shorter = (digits: string): string =>
  /^-?\d+\.\d+$/.test(digits) ? digits.replace(/\.?0+$/, "") : digits;

/** A number without a sign may speak of one with: "falls by 0.5". The other way round it may not. */
function supports({ printed, set }: Evidence, { digits, negative }: NumberToken): boolean {
  const signs = negative ? ["-"] : ["", "-"];
  return signs.some((sign) => printed.has(sign + digits) || set.has(Number(sign + digits)));
}

function evidenceFor(cells: readonly Cell[], index: number): Evidence {
  const isCode = (cell: Cell) => cell.cell_type === "code";
  const below = cells.findIndex((cell, place) => place > index && isCode(cell));
  const above = cells.slice(0, index).filter(isCode);
  if (below < 0) return evidenceIn(above, above);
  // A task names the numbers that its solution, folded below the starter, sets.
  const solution = cells.slice(below + 1, below + 2).filter((cell) => !isCode(cell));
  const folded = solution.map((cell) => ({ ...cell, source: fencedCode(onlyFolded(cell.source)) }));
  return evidenceIn(above, [...above, cells[below] as Cell, ...folded]);
}

/** @param printing cells whose outputs count @param setting cells whose code counts */
export function evidenceIn(printing: readonly Cell[], setting: readonly Cell[]): Evidence {
  const outputs = printing.flatMap(({ outputs = [] }) => outputs).map((output) => visibleText(output));
  const code = setting.map(({ source }) => source);
  return {
    printed: new Set(
      outputs
        .flatMap(numbersIn)
        .map(written)
        .flatMap((digits) => [digits, shorter(digits)]),
    ),
    set: new Set(code.flatMap(numbersIn).map((token) => Number(written(token)))),
  };
}

/** What an output shows in letters: its text, and the texts of its figure. */
function visibleText(output: NonNullable<Cell["outputs"]>[number]): string {
  const figure = output.data?.[figureType];
  return [readableText(output), ...textsIn(figure)].join("\n");
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "bdata" ? [] : textsIn(inner)));
}
