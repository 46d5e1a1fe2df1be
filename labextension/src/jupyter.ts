/** What this extension uses of JupyterLab. It is there at run time only: nothing of it is bundled. */
export declare class Widget {
  readonly node: HTMLElement;
  readonly isDisposed: boolean;
  /** Called when the node has been put into the page. */
  protected onAfterAttach(): void;
  dispose(): void;
}

export type WidgetClass = typeof Widget;

/** One output of a cell, in all its forms. */
export interface MimeModel {
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Renderer extends Widget {
  renderModel(model: MimeModel): Promise<void>;
}

export interface RendererFactory {
  /** Whether it may draw in a notebook that is not trusted. */
  readonly safe: boolean;
  readonly mimeTypes: readonly string[];
  readonly createRenderer: () => Renderer;
}

/** Who draws which type: each notebook takes a copy when it is opened. */
export interface RendererRegistry {
  addFactory(factory: RendererFactory, rank?: number): void;
}

export interface Plugin {
  readonly id: string;
  readonly autoStart: true;
  /** Tokens of the services that `activate` gets after the application. */
  readonly requires: readonly unknown[];
  readonly activate: (app: unknown, registry: RendererRegistry) => void;
}

/** The modules that JupyterLab shares with extensions, by name and version. */
export type ShareScope = Readonly<
  Record<string, Readonly<Record<string, { get(): Promise<() => unknown> }>>>
>;

/** A module that JupyterLab shares: with a copy of it, JupyterLab would not know our widgets as its own. */
export async function sharedModule<Module>(scope: ShareScope, name: string): Promise<Module> {
  const version = Object.values(scope[name] ?? {})[0];
  if (!version) throw new Error(`downhill: this JupyterLab shares no ${name}`);
  return (await version.get())() as Module;
}
