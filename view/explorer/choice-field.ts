import type { ChoiceControl } from "../../lib/src/explorers/controls";
import { element } from "../element";
import { type Changed, type Field, freshId } from "./field";

/** A list to choose from. */
export function choiceField({ label, options }: ChoiceControl, changed: Changed): Field {
  const id = freshId();
  const entries = Object.entries(options).map(([value, name]) => element("option", { value }, name));
  const list = element("select", { id }, ...entries);
  list.addEventListener("change", () => changed(list.value));
  return {
    element: element("div", { class: "downhill-field" }, element("label", { for: id }, label), list),
    set(value) {
      list.value = String(value);
    },
  };
}
