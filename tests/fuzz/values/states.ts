import fc from "fast-check";
import { type Control, placesOf, valueAt } from "../../../lib/src/explorers/controls";
import type { Explorer, ExplorerState } from "../../../lib/src/explorers/explorer";

const formulas = ["x^2", "exp(x) - 2*x", "log(x)", "1/x", "x^4 - x^3"];

/** Any value that a control can be set to. */
export function anyValue(control: Exclude<Control, { type: "click" }>): fc.Arbitrary<number | string> {
  switch (control.type) {
    case "range":
      return fc.integer({ min: 0, max: placesOf(control) }).map((place) => valueAt(control, place));
    case "choice":
      return fc.constantFrom(...Object.keys(control.options));
    default:
      return fc.constantFrom(...formulas);
  }
}

/** Any state that an explorer can be in. */
export function anyState({ controls }: Explorer): fc.Arbitrary<ExplorerState> {
  const settable = controls.filter((control) => control.type !== "click");
  return fc.record(Object.fromEntries(settable.map((control) => [control.name, anyValue(control)])));
}
