import { extremes } from "./numbers";

/** A small table: its cells are ready to print. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table as aligned text: what a terminal, a diff or a search sees. */
export function tableText({ caption, columns, rows }: Table): string {
  const widths = columns.map(
    (name, i) => extremes([name, ...rows.map((row) => row[i] ?? "")].map(({ length }) => length))[1],
  );
  const line = (cells: readonly string[]) => cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  ");
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [caption, line(columns), rule, ...rows.map(line)].join("\n");
}

/** The table as HTML, without style or script, so that every front end shows it, trusted or not. */
export function tableHtml({ caption, columns, rows }: Table): string {
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("");
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
  return `<table>\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${cells("th", columns)}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
