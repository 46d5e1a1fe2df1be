import { FigureView } from "../../view/figure/figure-view";
import { loadPlotly } from "../../view/load/load-plotly";
import type { MimeModel, RendererFactory, WidgetClass } from "./jupyter";
import { jupyterTheme } from "./jupyter-theme";
import { pictureIn } from "./picture";

const mimeType = "application/vnd.plotly.v1+json";

/** Draws Plotly figures. Safe: its data are text and numbers, never markup or code. */
export function figureRenderer(Widget: WidgetClass): RendererFactory {
  class FigureRenderer extends Widget {
    private readonly view = new FigureView(this.node, { loadPlotly, theme: jupyterTheme });

    /** Called with the output, and again at each update of it. Reads the model and never writes to it. */
    renderModel({ data }: MimeModel): Promise<void> {
      return this.view.show({
        figure: data[mimeType],
        text: typeof data["text/plain"] === "string" ? data["text/plain"] : undefined,
        picture: pictureIn(data["image/png"]),
      });
    }

    protected override onAfterAttach(): void {
      this.view.attached();
    }

    override dispose(): void {
      if (!this.isDisposed) this.view.dispose();
      super.dispose();
    }
  }
  return { safe: true, mimeTypes: [mimeType], createRenderer: () => new FigureRenderer() };
}
