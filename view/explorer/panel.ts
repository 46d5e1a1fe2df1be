import type { Figure } from "../../lib/src/charts/figure";
import type { ClickControl } from "../../lib/src/explorers/controls";
import { element } from "../element";
import { Chart } from "../figure/chart";
import { dataTable } from "../figure/data-table";
import type { ReadFigure } from "../figure/read-figure";
import { tableOf } from "../figure/table-of";
import type { Plain, PlotElement, Plotly } from "../plotly";
import type { ThemeSource } from "../theme";

/** Where a click fell, in the units of the axes. */
export type Clicked = (x: number, y: number) => void;

/** One picture of an explorer, with the sentence that describes it and its numbers. */
export class Panel {
  private readonly plot = element("div", { class: "downhill-plot" }) as unknown as PlotElement;
  private readonly caption = element("figcaption", { class: "downhill-caption" });
  readonly element = element("figure", { class: "downhill-figure downhill-panel" }, this.caption, this.plot);
  private readonly chart: Chart;
  private figure: ReadFigure | undefined;
  private drawn = "";

  constructor(plotly: Plotly, theme: ThemeSource, failed: (error: unknown) => void) {
    this.chart = new Chart(this.plot, plotly, theme, failed);
    this.element.append(dataTable(() => this.figure && tableOf(this.figure)));
  }

  /** Whether this figure differs from what is drawn. */
  isNew(figure: Figure): boolean {
    const text = JSON.stringify(figure);
    if (text === this.drawn) return false;
    this.drawn = text;
    return true;
  }

  draw(figure: Figure): Promise<unknown> {
    const { data, layout } = figure;
    this.caption.textContent = layout.meta.description;
    // The explorer moves what is shown: dragging must not, or a click could not set the start.
    const own = { ...layout, dragmode: false } as unknown as Plain;
    this.figure = {
      data: data as unknown as Plain[],
      layout: own,
      frames: [],
      config: { displayModeBar: false },
    };
    const open = this.element.querySelector<HTMLDetailsElement>(".downhill-data[open]");
    if (open) this.renewTable(open);
    return this.chart.draw(this.figure);
  }

  /** Calls back with the place in the units of the axes, wherever inside them a reader clicks. */
  onClick(control: ClickControl, clicked: Clicked): void {
    this.plot.classList.add("downhill-clickable");
    this.plot.title = control.label;
    this.plot.addEventListener("click", (event) => {
      const place = placeOnAxes(this.plot, event);
      if (place) clicked(...place);
    });
  }

  fit(): void {
    this.chart.fit();
  }

  dispose(): void {
    this.chart.dispose();
  }

  private renewTable(old: HTMLDetailsElement): void {
    const next = dataTable(() => this.figure && tableOf(this.figure));
    old.replaceWith(next);
    next.open = true;
  }
}

interface Axis {
  readonly _offset: number;
  readonly _length: number;
  readonly p2d: (pixel: number) => number;
}

function placeOnAxes(plot: PlotElement, event: MouseEvent): [number, number] | undefined {
  const { xaxis, yaxis } =
    (plot as unknown as { _fullLayout?: { xaxis?: Axis; yaxis?: Axis } })._fullLayout ?? {};
  if (!xaxis || !yaxis) return undefined;
  const { left, top } = plot.getBoundingClientRect();
  const [across, down] = [event.clientX - left - xaxis._offset, event.clientY - top - yaxis._offset];
  const isInside = across >= 0 && across <= xaxis._length && down >= 0 && down <= yaxis._length;
  return isInside ? [xaxis.p2d(across), yaxis.p2d(down)] : undefined;
}
