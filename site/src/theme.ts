import { element } from "../../view/element";
import { sharedTheme, type Theme } from "../../view/theme";

const storageKey = "downhill-theme";
const root = document.documentElement;
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

const systemTheme = (): Theme => (systemIsDark.matches ? "dark" : "light");

const chosen = (): Theme | undefined =>
  root.dataset.theme === "dark" || root.dataset.theme === "light" ? root.dataset.theme : undefined;

/** What the reader has chosen on this site, else what the system says. */
export const pageTheme = sharedTheme(
  () => chosen() ?? systemTheme(),
  (changed) => {
    systemIsDark.addEventListener("change", changed);
    new MutationObserver(changed).observe(root, { attributeFilter: ["data-theme"] });
  },
);

/** A button for light and dark. Without scripts the page follows the system, so the button is made here. */
export function offerThemes(tools: HTMLElement): void {
  const button = element("button", { type: "button", class: "theme", "aria-label": "Dark colors" });
  const tell = () => button.setAttribute("aria-pressed", String(pageTheme.current() === "dark"));
  button.addEventListener("click", () => choose(pageTheme.current() === "dark" ? "light" : "dark"));
  pageTheme.watch(tell);
  tell();
  tools.append(button);
}

/** Whoever chooses what the system says anyway follows the system again. */
function choose(theme: Theme): void {
  if (theme === systemTheme()) delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === systemTheme()) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Where nothing may be stored, the choice lasts as long as the page.
  }
}
