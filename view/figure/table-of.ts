import type { DataTable } from "../../lib/src/charts/shared/figure";
import { listOf } from "./number-list";
import { isPlain } from "./plain";
import type { ReadFigure } from "./read-figure";

type Cell = string | number | null;

const mostRows = 200;
const mostColumns = 30;
const mostLetters = 300;

/** A data table as it is shown: no longer than a reader can bear, and how long it would be. */
export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly allRows: number;
}

/** The numbers of a figure: its own table, else one made from its traces; undefined when there is nothing to list. */
export function tableOf(figure: ReadFigure): ShownTable | undefined {
  const own = isPlain(figure.layout.meta) ? figure.layout.meta.table : undefined;
  const table = isTable(own) ? cut(own.caption, own.columns, own.rows, own.rows.length) : fromTraces(figure);
  return table.rows.length > 0 ? table : undefined;
}

function isTable(value: unknown): value is DataTable {
  return (
    isPlain(value) &&
    Array.isArray(value.columns) &&
    Array.isArray(value.rows) &&
    value.rows.every(Array.isArray)
  );
}

function cut(
  caption: unknown,
  columns: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  allRows: number,
): ShownTable {
  return {
    caption: typeof caption === "string" ? caption : "Data",
    columns: columns.slice(0, mostColumns).map((column) => String(cell(column) ?? "")),
    rows: rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns).map(cell)),
    allRows,
  };
}

function cell(value: unknown): Cell {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? "…" : String(value).slice(0, mostLetters);
}

function fromTraces({ data }: ReadFigure): ShownTable {
  const parts = data.map((trace, index) => rowsOf(trace, String(trace.name ?? `trace ${index + 1}`)));
  const [wide, narrow] = [parts.some(({ depth }) => depth === 3), parts.some(({ depth }) => depth === 2)];
  const columns = ["Series", "x", ...(wide || narrow ? ["y"] : []), ...(wide ? ["z"] : [])];
  const rows = parts.flatMap((part) => part.rows);
  const allRows = parts.reduce((sum, part) => sum + part.allRows, 0);
  return cut("The numbers of this chart", columns, rows, allRows);
}

/** The first rows of one trace, each with the name of its series, and how many there are. */
function rowsOf(trace: ReadFigure["data"][number], name: string) {
  const [x, y, z] = [trace.x ?? trace.labels, trace.y ?? trace.values, trace.z].map(listOf);
  if (z?.some(Array.isArray)) return gridRows(name, x, y, z as readonly unknown[]);
  const columns = [x, y, z].filter((column, index) => column !== undefined || (index === 0 && (y ?? z)));
  const allRows = Math.max(0, ...columns.map((column) => column?.length ?? 0));
  const rows = range(Math.min(allRows, mostRows)).map((row) => [
    name,
    // Without x, plotly.js counts.
    ...columns.map((column) => (column ? column[row] : row)),
  ]);
  return { rows, allRows, depth: columns.length };
}

/** A height map: one row a point. */
function gridRows(
  name: string,
  x: readonly unknown[] | undefined,
  y: readonly unknown[] | undefined,
  z: readonly unknown[],
) {
  const lines = z.map((line) => listOf(line) ?? []);
  const allRows = lines.reduce((sum, line) => sum + line.length, 0);
  const rows: unknown[][] = [];
  for (const [row, line] of lines.entries())
    for (const [column, height] of line.entries()) {
      if (rows.length === mostRows) return { rows, allRows, depth: 3 };
      rows.push([name, x?.[column] ?? column, y?.[row] ?? row, height]);
    }
  return { rows, allRows, depth: 3 };
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
