/** Everything people read: the Markdown of notebooks, and the Markdown files of the project. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chapters, projectFolder } from "./notebook";

export interface Document {
  /** Path from the top of the project, with "/". */
  readonly path: string;
  /** Its Markdown: of a notebook, one text a cell. */
  readonly texts: readonly string[];
}

export function documents(): Document[] {
  const notebooks = chapters().map(({ name, notebook }) => ({
    path: `notebooks/${name}.ipynb`,
    texts: notebook.cells.map(({ cell_type, source }) => (cell_type === "markdown" ? source : "")),
  }));
  return [...notebooks, ...markdownFiles().map(readDocument)];
}

function markdownFiles(): string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"],
    {
      cwd: projectFolder,
      encoding: "utf8",
    },
  );
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(projectFolder, path)));
}

const readDocument = (path: string): Document => ({
  path,
  texts: [readFileSync(join(projectFolder, path), "utf8")],
});
