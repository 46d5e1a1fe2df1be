import { element } from "../../view/element";
import { loadGlobal } from "../../view/load/load-global";
import { type Entry, find, type Hit } from "./find";

const loadTitles = () => loadGlobal<readonly Entry[]>("search.js", "DownhillTitles", "the list of titles");

/** A field that finds titles and headings of all pages. Down and up walk through what was found, Escape closes it, / opens it. */
export function offerSearch(tools: HTMLElement): void {
  const field = element("input", {
    type: "search",
    placeholder: "Search titles",
    "aria-label": "Search titles",
  });
  const list = element("ul", { class: "hits" });
  const status = element("p", { class: "unseen", role: "status" });
  const form = element("form", { role: "search", class: "search" }, field, list, status);
  const close = () => list.replaceChildren();

  field.addEventListener("input", async () => {
    const hits = find(await loadTitles(), field.value);
    list.replaceChildren(...hits.map(hitElement));
    status.textContent = field.value.trim() === "" ? "" : `${hits.length} found`;
    if (hits.length === 0 && field.value.trim() !== "") list.append(element("li", {}, "Nothing found"));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  form.addEventListener("keydown", (event) => walk(event, field, list, close));
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  list.addEventListener("click", close);
  openWithSlash(field);
  tools.append(form);
}

function hitElement({ address, title, heading }: Hit): HTMLLIElement {
  const words = heading === undefined ? [title] : [element("small", {}, title), heading];
  return element("li", {}, element("a", { href: address }, ...words));
}

function walk(event: KeyboardEvent, field: HTMLElement, list: HTMLElement, close: () => void): void {
  const stops = [field, ...list.querySelectorAll("a")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    close();
    field.focus();
  } else if (step !== undefined) {
    event.preventDefault();
    const here = stops.indexOf(document.activeElement as HTMLElement);
    stops[(here + step + stops.length) % stops.length]?.focus();
  }
}

function openWithSlash(field: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.closest("input, textarea, select, .downhill")) return;
    event.preventDefault();
    field.focus();
  });
}
