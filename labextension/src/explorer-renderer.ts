import { explorerType } from "../../lib/src/explorers/explorer-type";
import type { ExplorerView } from "../../view/explorer/explorer-view";
import { explorerNeeds, loadExplorers } from "../../view/load/load-explorers";
import type { MimeModel, RendererFactory, WidgetClass } from "./jupyter";
import { jupyterTheme } from "./jupyter-theme";
import { pictureIn } from "./picture";

/** Draws explorers. Safe: what is stored is a name and a few values, which are checked before they are used. */
export function explorerRenderer(Widget: WidgetClass): RendererFactory {
  class ExplorerRenderer extends Widget {
    private view: ExplorerView | undefined;

    /** Called with the output, and again at each update of it. Reads the model and never writes to it. */
    async renderModel({ data }: MimeModel): Promise<void> {
      const text = typeof data["text/plain"] === "string" ? data["text/plain"] : "";
      try {
        const { ExplorerView } = await loadExplorers();
        if (this.isDisposed) return;
        this.view ??= new ExplorerView(this.node, { ...explorerNeeds, theme: jupyterTheme });
      } catch (error) {
        this.node.textContent = `${text} (${error instanceof Error ? error.message : String(error)})`;
        return;
      }
      await this.view.show({ spec: data[explorerType], text, picture: pictureIn(data["image/png"]) });
    }

    protected override onAfterAttach(): void {
      this.view?.attached();
    }

    override dispose(): void {
      if (!this.isDisposed) this.view?.dispose();
      super.dispose();
    }
  }
  return { safe: true, mimeTypes: [explorerType], createRenderer: () => new ExplorerRenderer() };
}
