import type { DataTable } from "../../lib/src/charts/shared/figure";
import { element } from "../element";
import { tableElement } from "../figure/data-table";

/** The numbers of the step on screen, for explorers that have more of them than a rule can show. */
export class NumbersTable {
  readonly element = element("div", { class: "downhill-numbers" });

  show(table: DataTable | undefined): void {
    this.element.hidden = table === undefined;
    this.element.replaceChildren(...(table ? [tableElement({ ...table, allRows: table.rows.length })] : []));
  }
}
