/** Marks the elements whose keys are their own. */
export const rootClass = "downhill";

type KeyHandler = (event: KeyboardEvent) => void;
const handlers = new WeakMap<EventTarget, KeyHandler>();
let guarded = false;

/** Calls the handler for keys pressed on an element or inside it. A usual listener would never hear them, see {@link guardKeys}. */
export function onKey(element: Element, handler: KeyHandler): void {
  handlers.set(element, handler);
}

/**
 * Keeps keys pressed inside our outputs from the shortcuts of the page: in a notebook, `b` on a slider would insert a cell.
 *
 * Front ends listen on the document in the capture phase, so only a listener on the window comes before them. What a key
 * does by itself (move a slider, press a button) still happens. Saving stays with the page.
 */
export function guardKeys(): void {
  if (guarded) return;
  guarded = true;
  for (const type of ["keydown", "keypress", "keyup"] as const) window.addEventListener(type, keep, true);
}

function keep(event: KeyboardEvent): void {
  const target = event.target;
  if (!(target instanceof Element) || !target.closest(`.${rootClass}`) || isSave(event)) return;
  event.stopPropagation();
  if (event.type === "keydown") handle(target, event);
}

function handle(target: Element, event: KeyboardEvent): void {
  for (let element: Element | null = target; element; element = element.parentElement) {
    handlers.get(element)?.(event);
    if (element.classList.contains(rootClass)) return;
  }
}

function isSave(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
}
