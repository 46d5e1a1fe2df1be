/** Type-checks cells with the kernel's own compiler, in the notebooks' folder, without running them. */
import { type Converter, createConverter } from "tslab/dist/converter";
import { at, type Notebook, notebooksFolder } from "./notebook";

let converter: Converter | undefined;

/** The kernel looks for modules and types from its working folder, and so does its compiler. */
function kernelCompiler(): Converter {
  process.chdir(notebooksFolder);
  converter ??= createConverter({ isJS: false, isBrowser: false });
  return converter;
}

/** The watching compiler keeps a test process alive: close it when all is checked. */
export function closeCompiler(): void {
  converter?.close();
  converter = undefined;
}

/** The type errors of the first cell that has any; what that cell declares is unknown to those after it. */
export function typeFindings(notebook: Notebook): string[] {
  let declared = "";
  for (const [index, cell] of notebook.cells.entries()) {
    if (cell.cell_type !== "code") continue;
    const { diagnostics, declOutput } = kernelCompiler().convert(declared, cell.source);
    if (diagnostics.length > 0) {
      return diagnostics.map(({ start, messageText }) => {
        return `${at(index)}: ${start.line + 1}:${start.character + 1} - ${messageText}`;
      });
    }
    declared = declOutput ?? "";
  }
  return [];
}
