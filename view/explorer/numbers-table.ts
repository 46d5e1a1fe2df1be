import type { DataTable } from "../../lib/src/charts/shared/figure";
import { element } from "../element";
import { tableElement } from "../figure/data-table";

/** The numbers of the step on screen, for explorers that have more of them than a rule can show. */
export class NumbersTable {
  // Focusable, so that the keyboard can scroll it where it is wider than the page.
  readonly element = element("div", {
    class: "downhill-numbers",
    tabindex: "0",
    role: "region",
    "aria-label": "The numbers of this step",
  });

  show(table: DataTable | undefined): void {
    this.element.hidden = table === undefined;
    this.element.replaceChildren(...(table ? [tableElement({ ...table, allRows: table.rows.length })] : []));
  }
}
