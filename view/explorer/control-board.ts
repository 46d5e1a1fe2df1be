import {
  type ClickControl,
  type Control,
  placeOf,
  placesOf,
  type RangeControl,
  valueAt,
} from "../../lib/src/explorers/controls";
import type { Explorer, ExplorerState } from "../../lib/src/explorers/explorer";
import { element } from "../element";
import { choiceField } from "./choice-field";
import type { Changed, Field } from "./field";
import { formulaField } from "./formula-field";
import { Player } from "./player";
import { rangeField } from "./range-field";

/** The state that the controls show and change. */
export interface StateHolder {
  now(): ExplorerState;
  set(values: ExplorerState): void;
  reset(): void;
}

type FieldControl = Exclude<Control, { type: "click" }>;

/** All controls of an explorer. */
export class ControlBoard {
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly player: Player | undefined;
  private readonly hints: string[];
  readonly element: HTMLElement;

  constructor(
    private readonly explorer: Explorer,
    private readonly holder: StateHolder,
  ) {
    const controls = explorer.controls.filter((control) => control.type !== "click") as FieldControl[];
    this.hints = explorer.controls.flatMap((each) => (each.type === "click" ? [each.label] : []));
    this.fields = new Map(controls.map((control) => [control.name, this.fieldOf(control)]));
    this.player = this.playerOf(controls);
    const reset = element("button", { type: "button" }, "Reset");
    reset.addEventListener("click", () => {
      this.player?.pause();
      holder.reset();
    });
    const fields = element(
      "div",
      { class: "downhill-fields" },
      ...[...this.fields.values()].map((f) => f.element),
    );
    const hint = element("span", { class: "downhill-note" }, ...this.hints);
    const actions = [...(this.player?.elements ?? []), reset, hint];
    this.element = element("div", {}, fields, element("div", { class: "downhill-actions" }, ...actions));
  }

  show(state: ExplorerState): void {
    for (const [name, field] of this.fields) {
      field.set(state[name] as number | string);
      field.element.hidden = !(this.explorer.isUsed?.(name, state) ?? true);
    }
  }

  /** What a click sets: the values of its controls nearest to the place on the axes. */
  nearest({ x, y }: ClickControl, across: number, up: number): ExplorerState {
    const values: Record<string, number> = {};
    for (const [name, value] of [[x, across] as const, ...(y === undefined ? [] : [[y, up] as const])]) {
      const control = this.explorer.controls.find((each) => each.type === "range" && each.name === name);
      if (control) values[name] = nearestOn(control as RangeControl, value);
    }
    return values;
  }

  dispose(): void {
    this.player?.pause();
  }

  private fieldOf(control: FieldControl): Field {
    const changed: Changed = (value) => {
      this.player?.pause();
      this.holder.set({ [control.name]: value });
    };
    if (control.type === "range") return rangeField(control, changed);
    return control.type === "choice" ? choiceField(control, changed) : formulaField(control, changed);
  }

  private playerOf(controls: readonly FieldControl[]): Player | undefined {
    const time = controls.find((control) => control.type === "range" && control.time) as
      | RangeControl
      | undefined;
    if (!time) return undefined;
    const now = () => this.holder.now()[time.name] as number;
    return new Player(time, now, (value) => this.holder.set({ [time.name]: value }));
  }
}

function nearestOn(control: RangeControl, value: number): number {
  const place = placeOf(control, Math.min(control.max, Math.max(control.min, value)));
  return valueAt(control, Math.min(placesOf(control), Math.max(0, Math.round(place))));
}
