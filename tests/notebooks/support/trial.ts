/** Notebooks made in a test and run for trial, in a folder of their own. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "./notebook";
import { projectFolder } from "./notebook";

export interface Trials {
  readonly folder: string;
  /** Writes a notebook and answers its path. */
  write(name: string, ...cells: (Partial<Cell> & { source: string })[]): string;
  remove(): void;
}

/** The folder sees the project's packages, without which the kernel knows no types of Node. */
export function trials(): Trials {
  const folder = mkdtempSync(join(tmpdir(), "downhill-trial-"));
  symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    write(name, ...cells) {
      const path = join(folder, `${name}.ipynb`);
      const complete = cells.map((cell) => ({ cell_type: "code", metadata: {}, ...cell }));
      writeFileSync(path, JSON.stringify({ cells: complete, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
