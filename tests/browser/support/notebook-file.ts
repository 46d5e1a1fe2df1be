import { serialize } from "../../../scripts/notebooks/serialize.mjs";

/** An output as a notebook stores it. */
export type Output = Readonly<Record<string, unknown>>;

export interface Cell {
  readonly source: string;
  readonly outputs?: readonly Output[];
  readonly type?: "code" | "markdown";
}

/** An output in several forms, as `display_data`. */
export const display = (data: Readonly<Record<string, unknown>>): Output => ({
  output_type: "display_data",
  metadata: {},
  data,
});

/** A figure as a notebook of the course stores it. */
export const figureOutput = (figure: unknown, forms: Readonly<Record<string, unknown>> = {}): Output =>
  display({ "application/vnd.plotly.v1+json": figure, "text/plain": "A chart for a test.", ...forms });

/** The text of a notebook file for the course's kernel, written the way JupyterLab writes it. */
export function notebookText(cells: readonly Cell[]): string {
  const notebook = {
    cells: cells.map((cell, index) => cellJson(cell, index)),
    metadata: {
      kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
      // What the kernel says of itself: JupyterLab writes it into a notebook that says anything else.
      language_info: {
        codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
        file_extension: ".ts",
        mimetype: "text/typescript",
        name: "typescript",
        version: "3.7.2",
      },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return serialize(notebook);
}

function cellJson({ source, outputs = [], type = "code" }: Cell, index: number) {
  const common = { cell_type: type, id: `cell-${index}`, metadata: {}, source };
  return type === "markdown"
    ? common
    : { ...common, execution_count: outputs.length ? index + 1 : null, outputs };
}
