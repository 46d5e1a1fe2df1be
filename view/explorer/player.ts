import type { RangeControl } from "../../lib/src/explorers/controls";
import { element } from "../element";
import { freshId } from "./field";

/** Milliseconds a step takes at each speed. */
const speeds = { slow: 800, normal: 300, fast: 80 };

/** Buttons that move a control which counts time: play, pause, one step, and how fast. */
export class Player {
  private readonly toggle = element("button", { type: "button" }, "▶ Play");
  private readonly speed: HTMLSelectElement;
  readonly elements: readonly HTMLElement[];
  private timer: number | undefined;

  /**
   * @param now what the control is set to
   * @param move is called with what it is to be set to
   */
  constructor(
    private readonly control: RangeControl,
    private readonly now: () => number,
    private readonly move: (value: number) => void,
  ) {
    const id = freshId();
    const step = element("button", { type: "button" }, "One step");
    const options = Object.keys(speeds).map((name) => element("option", { value: name }, name));
    this.speed = element("select", { id }, ...options);
    this.speed.value = "normal";
    this.toggle.addEventListener("click", () => (this.timer === undefined ? this.play() : this.pause()));
    step.addEventListener("click", () => {
      this.pause();
      this.advance();
    });
    const label = element("label", { for: id, class: "downhill-speed" }, "speed ");
    this.elements = [this.toggle, step, element("span", { class: "downhill-speed" }, label, this.speed)];
  }

  pause(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.toggle.textContent = "▶ Play";
  }

  private play(): void {
    if (this.now() >= this.control.max) this.move(this.control.min);
    this.toggle.textContent = "❚❚ Pause";
    this.wait();
  }

  private wait(): void {
    const pause = speeds[this.speed.value as keyof typeof speeds] ?? speeds.normal;
    this.timer = window.setTimeout(() => {
      this.advance();
      if (this.now() >= this.control.max || !this.toggle.isConnected) this.pause();
      else this.wait();
    }, pause);
  }

  private advance(): void {
    const { max, step } = this.control;
    this.move(Math.min(max, this.now() + step));
  }
}
