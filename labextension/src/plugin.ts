import type { Plugin, RendererFactory, RendererRegistry } from "./jupyter";

/** Lower ranks are preferred, of all the types in an output. */
const beforeAll = 0;

/** A plugin that makes these the renderers of their types, whoever else offers to draw them. */
export function renderersPlugin(registryToken: unknown, factories: readonly RendererFactory[]): Plugin {
  return {
    id: "downhill:renderers",
    autoStart: true,
    requires: [registryToken],
    activate: (_app, registry) => {
      for (const factory of factories) keepFirst(registry, factory);
    },
  };
}

/**
 * Of two renderers for one type JupyterLab takes the one that came last, whatever its rank. Plotly's own would take turns
 * with ours by chance, and writes pictures into the notebook: so ours is put back whenever another one comes.
 */
function keepFirst(registry: RendererRegistry, factory: RendererFactory): void {
  const add = registry.addFactory.bind(registry);
  add(factory, beforeAll);
  registry.addFactory = (other, rank) => {
    add(other, rank);
    if (other.mimeTypes.some((type) => factory.mimeTypes.includes(type))) add(factory, beforeAll);
  };
}
