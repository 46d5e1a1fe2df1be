import type { Figure } from "../../lib/src/charts/shared/figure";
import type { ClickControl } from "../../lib/src/explorers/controls";
import { element } from "../element";
import { Chart } from "../figure/chart";
import { dataTable } from "../figure/data-table";
import { tableOf } from "../figure/table-of";
import type { Plain, PlotElement, Plotly } from "../plotly";
import type { ThemeSource } from "../theme";
import { nextFrame } from "./each-frame";
import { type LayerFigure, layersOf } from "./layers";
import { legendFor, noLegend } from "./legend";

/** Where a click fell, in the units of the axes. */
export type Clicked = (x: number, y: number) => void;

/** One picture of an explorer, with the sentence that describes it and its numbers. */
export class Panel {
  private readonly caption = element("figcaption", { class: "downhill-caption" });
  private readonly map: Layer;
  private readonly moving: Layer;
  private readonly table = dataTable(() => this.figure && tableOf(this.figure));
  readonly element: HTMLElement;
  private legend = noLegend;
  private figure: (LayerFigure & { frames: Plain[]; config: Plain }) | undefined;

  constructor(plotly: Plotly, theme: ThemeSource, failed: (error: unknown) => void) {
    this.map = new Layer(plotly, theme, failed);
    this.moving = new Layer(plotly, theme, failed);
    const stage = element("div", { class: "downhill-stage" }, this.map.plot, this.moving.plot);
    this.element = element(
      "figure",
      { class: "downhill-figure downhill-panel" },
      this.caption,
      stage,
      this.table,
    );
  }

  /** Draws those layers of the figure that have changed, the map a frame after what moves over it. */
  async draw(figure: Figure): Promise<void> {
    this.legend = legendFor(figure.data as unknown as Plain[], this.legend);
    const { map, moving } = layersOf(figure, this.legend);
    this.caption.textContent = figure.layout.meta.description;
    this.figure = { ...moving, layout: figure.layout as unknown as Plain, frames: [], config: {} };
    this.renewTable();
    this.map.plot.hidden = map === undefined;
    if (!map) this.map.clear();
    await this.moving.draw(moving);
    if (map && this.map.isNew(map)) {
      await nextFrame();
      await this.map.draw(map);
    }
  }

  /** Calls back with the place in the units of the axes, wherever inside them a reader clicks. */
  onClick(control: ClickControl, clicked: Clicked): void {
    const { plot } = this.moving;
    plot.classList.add("downhill-clickable");
    plot.title = control.label;
    plot.addEventListener("click", (event) => {
      const place = placeOnAxes(plot, event);
      if (place) clicked(...place);
    });
  }

  fit(): void {
    this.map.chart.fit();
    this.moving.chart.fit();
  }

  dispose(): void {
    this.map.chart.dispose();
    this.moving.chart.dispose();
  }

  /** Rows are made when the table is opened: an open one is made anew. */
  private renewTable(): void {
    for (const row of [...this.table.children].slice(1)) row.remove();
    if (this.table.open) this.table.dispatchEvent(new Event("toggle"));
  }
}

class Layer {
  readonly plot = element("div", { class: "downhill-plot" }) as unknown as PlotElement;
  readonly chart: Chart;
  private drawn = "";

  constructor(plotly: Plotly, theme: ThemeSource, failed: (error: unknown) => void) {
    this.chart = new Chart(this.plot, plotly, theme, failed);
  }

  isNew(figure: LayerFigure): boolean {
    return JSON.stringify(figure) !== this.drawn;
  }

  clear(): void {
    if (this.drawn !== "") void this.chart.clear();
    this.drawn = "";
  }

  async draw(figure: LayerFigure): Promise<void> {
    if (!this.isNew(figure)) return;
    this.drawn = JSON.stringify(figure);
    await this.chart.draw({ ...figure, frames: [], config: { displayModeBar: false } });
  }
}

interface Axis {
  readonly _offset: number;
  readonly _length: number;
  readonly p2d: (pixel: number) => number;
}

function placeOnAxes(plot: PlotElement, event: MouseEvent): [number, number] | undefined {
  const axes = (plot as unknown as { _fullLayout?: { xaxis?: Axis; yaxis?: Axis } })._fullLayout;
  if (!axes?.xaxis || !axes.yaxis) return undefined;
  const { xaxis, yaxis } = axes;
  const { left, top } = plot.getBoundingClientRect();
  const [across, down] = [event.clientX - left - xaxis._offset, event.clientY - top - yaxis._offset];
  const isInside = across >= 0 && across <= xaxis._length && down >= 0 && down <= yaxis._length;
  return isInside ? [xaxis.p2d(across), yaxis.p2d(down)] : undefined;
}
