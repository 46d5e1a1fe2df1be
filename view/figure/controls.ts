import { onKey } from "../keys";
import type { Plain, PlotElement, Plotly } from "../plotly";
import { isPlain } from "./plain";

const buttons = ".updatemenu-button, .updatemenu-dropdown-button, .updatemenu-header";

/**
 * Lets the keyboard and screen readers reach the sliders and buttons of a figure, which plotly.js draws for the mouse alone,
 * and hides the loose labels of the picture from screen readers: the sentence and the data table say what it shows.
 *
 * Called after each drawing, for plotly.js makes new controls as it likes.
 */
export function makeControlsReachable(plot: PlotElement, plotly: Plotly): void {
  hidePicture(plot);
  const sliders = visibleSliders(plot);
  for (const [place, group] of plot.querySelectorAll(".slider-group").entries()) {
    const index = sliders[place];
    if (index !== undefined) makeSlider(group, plot, plotly, index);
  }
  for (const button of plot.querySelectorAll(buttons)) makeButton(button, plot);
}

function hidePicture(plot: PlotElement): void {
  const parts = plot.querySelectorAll(
    ".main-svg > g:not(.infolayer, .menulayer), .infolayer > g:not(.slider-container)",
  );
  // A link must stay reachable: what has one is not hidden.
  for (const part of parts) if (!part.querySelector("a")) part.setAttribute("aria-hidden", "true");
}

/** The places in `layout.sliders` of those that plotly.js draws. */
function visibleSliders(plot: PlotElement): number[] {
  return slidersOf(plot).flatMap((slider, index) =>
    slider.visible === false || visibleSteps(slider).length < 2 ? [] : [index],
  );
}

const slidersOf = (plot: PlotElement) => (plot.layout?.sliders as Plain[] | undefined)?.filter(isPlain) ?? [];

function visibleSteps(slider: Plain): { step: Plain; index: number }[] {
  const steps = Array.isArray(slider.steps) ? slider.steps : [];
  return steps
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => isPlain(step) && step.visible !== false);
}

function makeSlider(group: Element, plot: PlotElement, plotly: Plotly, slider: number): void {
  const steps = () => visibleSteps(slidersOf(plot)[slider] ?? {});
  const place = () =>
    Math.max(
      0,
      steps().findIndex(({ index }) => index === (slidersOf(plot)[slider]?.active ?? 0)),
    );
  describeSlider(group, steps(), place(), slidersOf(plot)[slider]);
  onKey(group, (event) => {
    const next = targetOf(event.key, place(), steps().length - 1);
    if (next === undefined) return;
    event.preventDefault();
    const { step, index } = steps()[next] as { step: Plain; index: number };
    void plotly
      .relayout(plot, { [`sliders[${slider}].active`]: index })
      .then(() => follow(plot, plotly, step))
      .then(() => describeSlider(group, steps(), next, slidersOf(plot)[slider]));
  });
}

function describeSlider(
  group: Element,
  steps: readonly { step: Plain }[],
  place: number,
  slider: Plain | undefined,
) {
  const value = isPlain(slider?.currentvalue) ? slider.currentvalue : {};
  const prefix = typeof value.prefix === "string" ? value.prefix : "";
  setAll(group, {
    role: "slider",
    tabindex: "0",
    "aria-label": prefix.replace(/[:=\s]+$/, "") || "frame",
    "aria-valuemin": "0",
    "aria-valuemax": String(steps.length - 1),
    "aria-valuenow": String(place),
    "aria-valuetext": `${prefix}${String(steps[place]?.step.label ?? place)}`,
  });
}

/** Where a key leads on a slider, as on the browser's own. */
function targetOf(key: string, place: number, last: number): number | undefined {
  const page = Math.max(1, Math.round(last / 10));
  const places: Record<string, number> = {
    ArrowRight: place + 1,
    ArrowUp: place + 1,
    ArrowLeft: place - 1,
    ArrowDown: place - 1,
    PageUp: place + page,
    PageDown: place - page,
    Home: 0,
    End: last,
  };
  const target = places[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), last);
}

/** What a step of a slider does: one call of plotly.js, by its name. */
async function follow(plot: PlotElement, plotly: Plotly, step: Plain): Promise<void> {
  const method = step.method ?? "restyle";
  if (step.execute === false || !isMethod(method)) return;
  await plotly[method](plot, ...((step.args as unknown[] | undefined) ?? []));
}

const isMethod = (name: unknown): name is "animate" | "relayout" | "restyle" | "update" =>
  ["animate", "relayout", "restyle", "update"].includes(String(name));

function makeButton(button: Element, plot: PlotElement): void {
  setAll(button, {
    role: "button",
    tabindex: "0",
    "aria-label": button.querySelector("text")?.textContent ?? "menu",
  });
  onKey(button, (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    // A chosen entry of a menu vanishes, and the focus would be lost with it.
    if (button.classList.contains("updatemenu-dropdown-button"))
      plot.querySelector<SVGGElement>(".updatemenu-header")?.focus();
    makeControlsOfMenu(plot);
  });
}

function makeControlsOfMenu(plot: PlotElement): void {
  for (const entry of plot.querySelectorAll(".updatemenu-dropdown-button")) makeButton(entry, plot);
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
