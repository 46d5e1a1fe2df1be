import { element } from "../element";
import { withCode } from "./inline-code";

let made = 0;

/** A button that shows the solution on demand, and the place where it is shown. */
export function solutionPart(text: string): { button: HTMLButtonElement; box: HTMLElement } {
  const id = `downhill-solution-${++made}`;
  const box = element("div", { class: "downhill-solution downhill-lines", id, hidden: "" });
  const state = { type: "button", "aria-expanded": "false", "aria-controls": id };
  const button = element("button", state, "Show the solution");
  button.addEventListener("click", () => {
    // Not in the page before it is asked for: nobody finds it by searching the page.
    if (!box.hasChildNodes()) box.append(element("strong", {}, "Solution: "), ...withCode(text));
    box.hidden = !box.hidden;
    button.setAttribute("aria-expanded", String(!box.hidden));
    button.textContent = box.hidden ? "Show the solution" : "Hide the solution";
  });
  return { button, box };
}
