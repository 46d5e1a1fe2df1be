import { placeOf, placesOf, type RangeControl, valueAt } from "../../lib/src/explorers/controls";
import { element } from "../element";
import { type Changed, type Field, freshId } from "./field";

/** A slider with its name and, beside it, what it is set to. */
export function rangeField(control: RangeControl, changed: Changed): Field {
  const id = freshId();
  const places = { min: "0", max: String(placesOf(control)), step: "1" };
  const slider = element("input", { type: "range", id, ...places });
  const shown = element("output", { for: id, class: "downhill-value" });
  const label = element("label", { for: id }, control.label);
  const say = (value: number) => {
    shown.textContent = inWords(control, value);
    slider.setAttribute("aria-valuetext", shown.textContent);
  };
  slider.addEventListener("input", () => {
    const value = valueAt(control, Number(slider.value));
    say(value);
    changed(value);
  });
  return {
    element: element("div", { class: "downhill-field" }, label, shown, slider),
    set(value) {
      slider.value = String(Math.round(placeOf(control, value as number)));
      say(value as number);
    },
  };
}

function inWords({ unit }: RangeControl, value: number): string {
  const digits = String(Number(value.toPrecision(6))).replace("-", "−");
  const one = value === 1 ? unit?.replace(/s$/, "") : unit;
  return one ? `${digits} ${one}` : digits;
}
