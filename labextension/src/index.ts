// The entry that JupyterLab loads by a script tag: a container in the form of module federation, written by hand because
// it takes two modules and gives one.
import style from "../../view/style.css";
import { explorerRenderer } from "./explorer-renderer";
import { figureRenderer } from "./figure-renderer";
import { type Plugin, type ShareScope, sharedModule, type WidgetClass } from "./jupyter";
import { renderersPlugin } from "./plugin";
import { quizRenderer } from "./quiz-renderer";

let plugin: Promise<Plugin>;

const container = {
  init(scope: ShareScope): void {
    plugin = makePlugin(scope);
  },
  /** The one module that is offered, as a function that gives it. */
  async get(): Promise<() => unknown> {
    const module = { __esModule: true, default: await plugin };
    return () => module;
  },
};

async function makePlugin(scope: ShareScope): Promise<Plugin> {
  const { Widget } = await sharedModule<{ Widget: WidgetClass }>(scope, "@lumino/widgets");
  const { IRenderMimeRegistry } = await sharedModule<{ IRenderMimeRegistry: unknown }>(
    scope,
    "@jupyterlab/rendermime",
  );
  addStyle();
  const renderers = [explorerRenderer, quizRenderer, figureRenderer].map((renderer) => renderer(Widget));
  return renderersPlugin(IRenderMimeRegistry, renderers);
}

function addStyle(): void {
  const sheet = document.createElement("style");
  sheet.textContent = style;
  document.head.append(sheet);
}

const page = window as { _JUPYTERLAB?: Record<string, unknown> };
page._JUPYTERLAB ??= {};
page._JUPYTERLAB.downhill = container;
