import type { Plugin, RendererFactory, RendererRegistry } from "./jupyter";

/** A plugin that makes these the renderers of their types, whoever else offers to draw them; the richest type comes first. */
export function renderersPlugin(registryToken: unknown, factories: readonly RendererFactory[]): Plugin {
  return {
    id: "downhill:renderers",
    autoStart: true,
    requires: [registryToken],
    activate: (_app, registry) => {
      // Lower ranks are preferred, of all the types in an output: ours before all others, the first of ours before the rest.
      for (const [index, factory] of factories.entries())
        keepFirst(registry, factory, index - factories.length);
    },
  };
}

/**
 * Of two renderers for one type JupyterLab takes the one that came last, whatever its rank. Plotly's own would take turns
 * with ours by chance, and writes pictures into the notebook: so ours is put back whenever another one comes.
 */
function keepFirst(registry: RendererRegistry, factory: RendererFactory, rank: number): void {
  const add = registry.addFactory.bind(registry);
  add(factory, rank);
  registry.addFactory = (other, theirs) => {
    add(other, theirs);
    if (other.mimeTypes.some((type) => factory.mimeTypes.includes(type))) add(factory, rank);
  };
}
