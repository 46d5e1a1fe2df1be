import type { Page } from "playwright-core";
import type { Jupyter } from "./jupyter";

/** The parts of JupyterLab that the tests reach for, inside the page. */
interface JupyterApp {
  readonly commands: { execute(id: string, options?: object): Promise<unknown> };
  readonly shell: { readonly currentWidget: NotebookPanel | null };
}

interface NotebookPanel {
  readonly context: {
    readonly isReady: boolean;
    readonly model: { readonly dirty: boolean; readonly sharedModel: { toJSON(): NotebookJson } };
  };
  readonly content: { readonly widgets: readonly { readonly model: { readonly trusted: boolean } }[] };
  readonly sessionContext: { readonly session: { readonly kernel: { readonly status: string } } | null };
}

interface NotebookJson {
  readonly cells: readonly CellJson[];
}

export interface CellJson {
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly Readonly<Record<string, unknown>>[];
}

/** What a notebook is at a moment, as far as a stray key could change it. */
export interface NotebookState {
  readonly cells: readonly CellJson[];
  readonly dirty: boolean;
  readonly trusted: boolean;
}

type WithApp = { readonly jupyterapp: JupyterApp };

/** JupyterLab in a page of the browser, driven by its own commands. */
export class Lab {
  constructor(readonly page: Page) {}

  /** Loads JupyterLab with this notebook open, and waits for its kernel. */
  async start(jupyter: Jupyter, notebook: string): Promise<void> {
    await this.load(jupyter, notebook);
    await this.idle();
  }

  /** Opens another notebook in the page that is there, and waits for its kernel. */
  async open(notebook: string): Promise<void> {
    await this.show(notebook);
    await this.idle();
  }

  /** Loads JupyterLab with this notebook open: its stored outputs need no kernel. */
  async load(jupyter: Jupyter, notebook: string): Promise<void> {
    await this.page.goto(jupyter.address(`lab/tree/${notebook}`));
    await this.cells();
  }

  /** Opens another notebook in the page that is there. */
  async show(notebook: string): Promise<void> {
    await this.command("docmanager:open", { path: notebook });
    await this.cells();
  }

  command(id: string, options: object = {}): Promise<void> {
    return this.page.evaluate(
      async ([name, given]) => {
        await (window as unknown as WithApp).jupyterapp.commands.execute(name, given);
      },
      [id, options] as const,
    );
  }

  setTheme(theme: "light" | "dark"): Promise<void> {
    return this.command("apputils:change-theme", {
      theme: theme === "dark" ? "JupyterLab Dark" : "JupyterLab Light",
    });
  }

  /** Runs every cell and waits until the kernel has nothing left to do. */
  async runAll(): Promise<void> {
    await this.idle();
    await this.command("notebook:run-all-cells");
    await this.idle();
  }

  state(): Promise<NotebookState> {
    return this.page.evaluate(() => {
      const { context, content } = (window as unknown as WithApp).jupyterapp.shell
        .currentWidget as NotebookPanel;
      const { cells } = context.model.sharedModel.toJSON();
      return {
        cells,
        dirty: context.model.dirty,
        trusted: content.widgets.every(({ model }) => model.trusted),
      };
    });
  }

  private async cells(): Promise<void> {
    await this.page.waitForFunction(
      (panel) => {
        const { context, content } =
          (window as unknown as Partial<WithApp>).jupyterapp?.shell.currentWidget ?? {};
        const cells = context?.isReady ? context.model.sharedModel.toJSON().cells.length : 0;
        return cells > 0 && content?.widgets.length === cells && document.querySelector(`${panel} .jp-Cell`);
      },
      shownNotebook,
      { timeout: 60_000 },
    );
  }

  /** The kernel has answered and has nothing left to do. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        (window as unknown as WithApp).jupyterapp.shell.currentWidget?.sessionContext.session?.kernel
          .status === "idle",
      undefined,
      { timeout: 60_000 },
    );
  }
}

/** The notebook on the page that is not behind another one. */
export const shownNotebook = ".jp-NotebookPanel:not(.lm-mod-hidden)";

/** The figures on the page whose chart has been drawn. */
export const drawn = `${shownNotebook} .downhill-figure:has(.main-svg)`;
