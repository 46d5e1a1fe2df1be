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
  const words = columns.map((_, i) => isOfWords(rows, i));
  const padded = (cell: string, i: number) =>
    words[i] ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  const line = (cells: readonly string[]) => cells.map(padded).join("  ").trimEnd();
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [caption, line(columns), rule, ...rows.map(line)].join("\n");
}

/** The table as HTML, without style or script, so that every front end shows it, trusted or not. */
export function tableHtml({ caption, columns, rows }: Table): string {
  const words = columns.map((_, i) => isOfWords(rows, i));
  const left = (i: number) => (words[i] ? ' style="text-align: left"' : "");
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell, i) => `<${tag}${left(i)}>${escapeHtml(cell)}</${tag}>`).join("");
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
  return `<table>\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${cells("th", columns)}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

/** Whether a column holds words, which are read from the left, and not numbers, which are compared from the right. */
function isOfWords(rows: Table["rows"], column: number): boolean {
  const isNumber = (cell: string) =>
    Number.isFinite(Number(cell.replace("−", "-"))) || /^[-−]?(∞|Infinity|NaN)$/.test(cell);
  return rows.length > 0 && !rows.some((row) => isNumber(row[column] ?? ""));
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
