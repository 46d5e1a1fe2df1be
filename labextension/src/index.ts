// The entry that JupyterLab loads by a script tag: a container in the form of module federation, written by hand because
// it shares one class and exposes one module.
import style from "../../view/style.css";
import { figureRenderer } from "./figure-renderer";
import { type ShareScope, type WidgetClass, widgetClass } from "./jupyter";

let Widget: Promise<WidgetClass>;

const container = {
  async init(scope: ShareScope): Promise<void> {
    Widget = widgetClass(scope);
    await Widget;
  },
  /** The exposed module, as a function that gives it. */
  async get(): Promise<() => unknown> {
    const extensions = [figureRenderer(await Widget)];
    addStyle();
    return () => ({ __esModule: true, default: extensions });
  },
};

function addStyle(): void {
  const sheet = document.createElement("style");
  sheet.textContent = style;
  document.head.append(sheet);
}

const page = window as { _JUPYTERLAB?: Record<string, unknown> };
page._JUPYTERLAB ??= {};
page._JUPYTERLAB.downhill = container;
