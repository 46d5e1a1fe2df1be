import { element } from "../element";
import type { ShownTable } from "./table-of";

/** A folded "Data table" under a chart. Its rows are made when it is first opened: most readers never do. */
export function dataTable(read: () => ShownTable | undefined): HTMLDetailsElement {
  const details = element("details", { class: "downhill-data" }, element("summary", {}, "Data table"));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(...contents(read()));
  });
  return details;
}

function contents(table: ShownTable | undefined): HTMLElement[] {
  if (!table) return [element("p", {}, "This chart lists no numbers.")];
  // Focusable, so that the keyboard can scroll it.
  const box = { class: "downhill-scroll", tabindex: "0", role: "region", "aria-label": table.caption };
  const { rows, allRows } = table;
  const cut = `The first ${grouped(rows.length)} of ${grouped(allRows)} rows.`;
  return [
    element("div", box, tableElement(table)),
    ...(rows.length < allRows ? [element("p", { class: "downhill-note" }, cut)] : []),
  ];
}

/** A table with its caption; numbers stand to the right. */
export function tableElement({ caption, columns, rows }: ShownTable): HTMLTableElement {
  const heads = columns.map((name, column) => {
    const numeric = rows.every((row) => typeof row[column] !== "string");
    return element("th", { scope: "col", ...(numeric ? number : {}) }, name);
  });
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...row.map(cellElement)))),
  );
}

const number = { class: "downhill-number" };

function cellElement(value: string | number | null): HTMLTableCellElement {
  if (typeof value === "string") return element("td", {}, value);
  return element("td", number, value === null ? "–" : String(value));
}

const grouped = (count: number) => count.toLocaleString("en");
