import { element } from "../element";
import { guardKeys, rootClass } from "../keys";
import type { PlotElement, Plotly } from "../plotly";
import type { ThemeSource } from "../theme";
import { Chart } from "./chart";
import { dataTable } from "./data-table";
import { type ReadFigure, readFigure } from "./read-figure";
import { sentenceOf } from "./sentence";
import { heightOf } from "./size";
import { tableOf } from "./table-of";

/** What a page knows about a figure. All of it may come from a stranger. */
export interface FigureContent {
  readonly figure: unknown;
  /** The plain text beside it. */
  readonly text?: string | undefined;
  /** The address of a picture of it that is part of the page: a data: address or a file beside the page. */
  readonly picture?: string | undefined;
}

/** What the page brings. */
export interface Surroundings {
  readonly loadPlotly: () => Promise<Plotly>;
  readonly theme: ThemeSource;
}

/**
 * A figure with its sentence and its data table, in an element of the page.
 *
 * Until plotly.js is there, and where it cannot draw, the stored picture or the sentence stands in its place.
 */
export class FigureView {
  private readonly caption = element("figcaption", { class: "downhill-caption" });
  private readonly plot = element("div", { class: "downhill-plot" });
  private readonly standIn = element("div", { class: "downhill-stand-in" });
  private readonly stage = element("div", { class: "downhill-stage" }, this.plot, this.standIn);
  private readonly root = element(
    "figure",
    { class: `${rootClass} downhill-figure` },
    this.caption,
    this.stage,
  );
  private readonly unwatch: () => void;
  private chart: Chart | undefined;
  private picture: string | undefined;
  private turn = 0;

  constructor(
    host: HTMLElement,
    private readonly surroundings: Surroundings,
  ) {
    guardKeys();
    this.wearTheme();
    this.unwatch = surroundings.theme.watch(() => this.wearTheme());
    host.append(this.root);
  }

  /** Shows a figure in the place of the last one. What is wrong with it is said on the page, never thrown. */
  async show(content: FigureContent): Promise<void> {
    const turn = ++this.turn;
    this.picture = content.picture;
    this.caption.textContent = sentenceOf(content.figure, content.text);
    const read = readFigure(content.figure);
    if ("problem" in read) return this.fail(read.problem);
    if (!this.chart) this.standIn.replaceChildren(this.pictureOrText());
    this.stage.style.minHeight = `${heightOf(read.figure)}px`;
    this.replaceTable(read.figure);
    try {
      const plotly = await this.surroundings.loadPlotly();
      if (turn === this.turn) await this.draw(read.figure, plotly, turn);
    } catch (error) {
      if (turn === this.turn) this.fail(inWords(error));
    }
  }

  private async draw(figure: ReadFigure, plotly: Plotly, turn: number): Promise<void> {
    try {
      this.chart ??= this.newChart(plotly);
      await this.chart.draw(figure);
      if (turn === this.turn) this.standIn.replaceChildren();
    } catch (error) {
      throw new Error(`plotly.js says: ${inWords(error)}`);
    }
  }

  /**
   * For a host that was put into the page later: browsers skip what is out of sight and tell nobody its size, and a chart
   * should be there before it is scrolled to.
   */
  attached(): void {
    whenIdle(() => this.chart?.fit());
  }

  dispose(): void {
    this.turn++;
    this.unwatch();
    this.chart?.dispose();
    this.chart = undefined;
    this.root.remove();
  }

  private newChart(plotly: Plotly): Chart {
    const failed = (error: unknown) => this.fail(`plotly.js says: ${inWords(error)}`);
    return new Chart(this.plot as unknown as PlotElement, plotly, this.surroundings.theme, failed);
  }

  private fail(problem: string): void {
    this.chart?.dispose();
    this.chart = undefined;
    this.plot.replaceChildren();
    this.stage.style.minHeight = "";
    const message = element("p", {}, element("strong", {}, "This chart cannot be drawn"), `: ${problem}.`);
    const box = element("div", { class: "downhill-problem", role: "note" }, message, this.pictureOrText());
    this.standIn.replaceChildren(box);
  }

  /** What stands in for the chart. The caption has said the sentence to screen readers already. */
  private pictureOrText(): HTMLElement {
    const sentence = this.caption.textContent;
    if (this.picture === undefined) return element("p", { "aria-hidden": "true" }, sentence);
    return element("img", { src: this.picture, alt: sentence });
  }

  private replaceTable(figure: ReadFigure): void {
    const last = this.root.querySelector<HTMLDetailsElement>(".downhill-data");
    const next = dataTable(() => tableOf(figure));
    next.open = last?.open ?? false;
    last?.remove();
    this.root.append(next);
  }

  private wearTheme(): void {
    this.root.dataset.theme = this.surroundings.theme.current();
  }
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
  else setTimeout(work, 50);
}

function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(0, 500).replace(/\.$/, "");
}
