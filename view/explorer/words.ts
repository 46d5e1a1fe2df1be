import { element } from "../element";

/** A screen reader is told when the reader has stopped moving, not at each place on the way. */
const silence = 600;

/** The verdict on what is on screen, and the update rule with its numbers. */
export class Words {
  private readonly verdict = element("p", { class: "downhill-verdict-line" });
  private readonly rule = element("p", { class: "downhill-rule" });
  private readonly spoken = element("p", { class: "downhill-caption", "aria-live": "polite" });
  readonly element = element("div", { class: "downhill-words" }, this.rule, this.verdict, this.spoken);
  private timer: number | undefined;

  show(verdict: string, rule: string | undefined): void {
    this.rule.textContent = rule ?? "";
    this.say(verdict, "");
  }

  /** Says why there is no picture for what was set. The last picture stays. The reader has called no function: its name is left out. */
  refuse(message: string): void {
    this.rule.textContent = "";
    this.say(`This cannot be drawn: ${message.replace(/^[a-zA-Z]+: /, "")}`, "problem");
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private say(text: string, kind: string): void {
    if (this.verdict.textContent === text) return;
    this.verdict.textContent = text;
    this.verdict.dataset.kind = kind;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.spoken.textContent = text;
    }, silence);
  }
}
