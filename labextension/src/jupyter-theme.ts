import { sharedTheme } from "../../view/theme";

const attribute = "data-jp-theme-light";

/** JupyterLab and Notebook write their theme on the body of the page. */
export const jupyterTheme = sharedTheme(
  () => (document.body.getAttribute(attribute) === "false" ? "dark" : "light"),
  (changed) => new MutationObserver(changed).observe(document.body, { attributeFilter: [attribute] }),
);
