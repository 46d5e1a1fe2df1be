import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { opening } from "../notebooks/course-table.mjs";
import { readNotebook } from "../notebooks/read.mjs";
import { root } from "../setup/places.mjs";
import { Problem } from "../setup/problem.mjs";

/**
 * @typedef {{name: string, number: string, title: string, question: string}} Heading
 * @typedef {{page: Heading & {previous?: Heading, next?: Heading}, notebook: any}} Chapter
 */

/** The chapters of a folder in reading order, each with the way to its neighbors. @param {string} folder @returns {Chapter[]} */
export function readChapters(folder) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((name) => name.endsWith(".ipynb")).sort();
  if (names.length === 0) throw new Problem(`${relative(root, folder)} holds no notebooks.`);
  const read = names.map((name) => readChapter(folder, name));
  return read.map(({ heading, notebook }, index) => ({
    page: { ...heading, previous: read[index - 1]?.heading, next: read[index + 1]?.heading },
    notebook,
  }));
}

function readChapter(folder, name) {
  const path = join(folder, name);
  try {
    const notebook = readNotebook(path);
    const heading = { name: name.replace(/\.ipynb$/, ""), number: name.slice(0, 2), ...opening(path) };
    return { heading, notebook: withoutWays(notebook) };
  } catch (error) {
    throw new Problem(`${relative(root, path)} ${error.message.replace(`${name}: `, "")}`);
  }
}

/** The line that leads to the chapters before and after: a page has links of its own for that. */
function withoutWays(notebook) {
  const last = notebook.cells.at(-1);
  const source = last?.source.replace(/\n+(Previous|Next): \[[^\n]*\.ipynb\)\s*$/, "\n");
  return { ...notebook, cells: [...notebook.cells.slice(0, -1), { ...last, source }] };
}
