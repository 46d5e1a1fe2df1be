/** An exercise of a chapter: its heading with stars, the starter cell, and the solution folded below it. */
import { at, type Cell, hasTag, type Notebook } from "./notebook";

export interface Exercise {
  /** Index of the starter cell. */
  readonly starter: number;
  readonly title: string;
  readonly stars: number;
  /** The code of the folded solution; empty when there is none. */
  readonly solution: string;
}

/** The starter cells of a notebook, each with what stands around it. */
export function exercises(notebook: Notebook): Exercise[] {
  return notebook.cells.flatMap((cell, starter) => {
    if (!hasTag(cell, "exercise")) return [];
    const title = nameOf(notebook.cells[starter - 1]);
    const stars = title.match(/★/g)?.length ?? 0;
    return [{ starter, title, stars, solution: foldedCode(notebook.cells[starter + 1]) }];
  });
}

/** The exercise is named by a heading or in bold, "### ★ 1.2 …" or "**1.2 ★★** …", in the cell above its starter. */
function nameOf(above: Cell | undefined): string {
  const names = above?.source.match(/^(?:#{2,6} .*|\*\*.*?\*\*)/gm) ?? [];
  return names.at(-1)?.replace(/^#+ |\*\*/g, "") ?? "";
}

const folded = /<details>[\s\S]*?<\/details>/g;

function foldedCode(cell: Cell | undefined): string {
  if (cell?.cell_type !== "markdown") return "";
  return (
    onlyFolded(cell.source)
      .match(/^```(?:ts|typescript)\n([\s\S]*?)^```/m)?.[1]
      ?.trimEnd() ?? ""
  );
}

/** Markdown without what is folded away, and that alone. */
export const withoutFolded = (markdown: string): string => markdown.replace(folded, "");
export const onlyFolded = (markdown: string): string => markdown.match(folded)?.join("\n") ?? "";

/** The notebook with every solution put in place of its starter. */
export function solved(notebook: Notebook): Notebook {
  const solutions = new Map(exercises(notebook).map(({ starter, solution }) => [starter, solution]));
  const cells = notebook.cells.map((cell, index) => ({
    ...cell,
    source: solutions.get(index) || cell.source,
  }));
  return { ...notebook, cells };
}

/** What is wrong with the exercises of a chapter. */
export function exerciseFindings(notebook: Notebook): string[] {
  const all = exercises(notebook);
  const found = all.length < 4 ? [`has ${all.length} exercises; four are the least`] : [];
  for (const stars of [1, 2, 3]) {
    if (!all.some((exercise) => exercise.stars === stars))
      found.push(`has no exercise of ${"★".repeat(stars)}`);
  }
  for (const { starter, stars, solution } of all) {
    if (stars < 1 || stars > 3)
      found.push(`${at(starter)}: no heading or bold words above it have ★, ★★ or ★★★`);
    if (!callsChecker(notebook.cells[starter]?.source ?? ""))
      found.push(`${at(starter)}: no checker is called`);
    if (!solution) found.push(`${at(starter)}: no solution is folded below it (<details> with \`\`\`ts)`);
    else if (!callsChecker(solution)) found.push(`${at(starter)}: the solution calls no checker`);
  }
  return found;
}

const callsChecker = (source: string): boolean => /\b(answer|check|predict)\(/.test(source);
