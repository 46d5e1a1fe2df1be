/** What this extension uses of JupyterLab. It is there at run time only: nothing of it is bundled. */
export interface Widget {
  readonly node: HTMLElement;
  readonly isDisposed: boolean;
  addClass(name: string): void;
  dispose(): void;
}

export type WidgetClass = new () => Widget;

/** One output of a cell, in all its forms. */
export interface MimeModel {
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Renderer extends Widget {
  renderModel(model: MimeModel): Promise<void>;
}

/** What a MIME renderer extension exports. */
export interface RendererExtension {
  readonly id: string;
  readonly rank: number;
  readonly dataType: "json";
  readonly rendererFactory: {
    readonly safe: boolean;
    readonly mimeTypes: readonly string[];
    readonly createRenderer: () => Renderer;
  };
}

type SharedModule = Readonly<Record<string, { get(): Promise<() => unknown> }>>;

/** The modules that JupyterLab shares with extensions, by name and version. */
export type ShareScope = Readonly<Record<string, SharedModule>>;

/** JupyterLab's own class of widgets: with a copy of it, its layouts would not take ours. */
export async function widgetClass(scope: ShareScope): Promise<WidgetClass> {
  const version = Object.values(scope["@lumino/widgets"] ?? {})[0];
  if (!version) throw new Error("downhill: JupyterLab shares no @lumino/widgets");
  const module = (await version.get())() as { Widget: WidgetClass };
  return module.Widget;
}
