import type { FormulaControl } from "../../lib/src/explorers/controls";
import { element } from "../element";
import { type Changed, type Field, freshId } from "./field";

/** A line to type a formula into. It is told about at each letter: what is wrong with it is said where the verdict stands. */
export function formulaField({ label }: FormulaControl, changed: Changed): Field {
  const id = freshId();
  const input = element("input", {
    type: "text",
    id,
    maxlength: "200",
    autocomplete: "off",
    spellcheck: "false",
  });
  input.addEventListener("input", () => changed(input.value));
  return {
    element: element("div", { class: "downhill-field" }, element("label", { for: id }, label), input),
    set(value) {
      if (input.value !== value) input.value = String(value);
    },
  };
}
