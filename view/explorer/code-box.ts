import { element } from "../element";

/** The code of what is on screen, folded, with a button that copies it. */
export class CodeBox {
  private readonly code = element("code");
  private readonly said = element("span", { role: "status" });
  readonly element: HTMLElement;

  constructor() {
    const copy = element("button", { type: "button" }, "Copy as code");
    copy.addEventListener("click", () => this.copy());
    const box = element(
      "pre",
      { class: "downhill-scroll", tabindex: "0", role: "region", "aria-label": "Code" },
      this.code,
    );
    const fold = element(
      "details",
      { class: "downhill-data" },
      element("summary", {}, "The code of this run"),
      box,
    );
    this.element = element("div", { class: "downhill-code" }, copy, this.said, fold);
  }

  show(code: string): void {
    if (this.code.textContent === code) return;
    this.code.textContent = code;
    this.said.textContent = "";
  }

  private async copy(): Promise<void> {
    const text = this.code.textContent ?? "";
    try {
      await navigator.clipboard.writeText(text);
      this.said.textContent = "Copied: paste it into a cell.";
    } catch {
      // Pages from a file or over plain http have no clipboard: the reader gets the text, selected.
      this.select();
      this.said.textContent = "Selected: press Ctrl+C or ⌘C to copy.";
    }
  }

  private select(): void {
    const fold = this.element.querySelector("details");
    if (fold) fold.open = true;
    getSelection()?.selectAllChildren(this.code);
  }
}
