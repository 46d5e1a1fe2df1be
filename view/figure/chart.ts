import type { Plain, PlotElement, Plotly } from "../plotly";
import type { ThemeSource } from "../theme";
import { makeControlsReachable } from "./controls";
import { dressed, type Looks } from "./dress";
import { isPlain } from "./plain";
import type { ReadFigure } from "./read-figure";
import { titleSize, widthOf } from "./size";

const atOnce = { mode: "immediate", frame: { duration: 0, redraw: true }, transition: { duration: 0 } };

/** A figure drawn by plotly.js, which follows the width of its place and the theme of the page until it is disposed of. */
export class Chart {
  private readonly observer = new ResizeObserver(() => this.fit());
  private readonly unwatch: () => void;
  private figure: ReadFigure | undefined;
  private revision = 0;
  private drawn = false;
  private disposed = false;
  private queue: Promise<unknown> = Promise.resolve();
  /** Not drawn as it should be, because there was no room. */
  private stale = false;
  private frame: string | undefined;

  /** @param failed is told when drawing again, after a change of theme or width, did not work. */
  constructor(
    private readonly plot: PlotElement,
    private readonly plotly: Plotly,
    private readonly theme: ThemeSource,
    private readonly failed: (error: unknown) => void,
  ) {
    // A frame later: while a front end exchanges its style sheets, the page has no widths.
    this.unwatch = theme.watch(() => requestAnimationFrame(() => this.again(() => this.redraw())));
    this.observer.observe(plot);
  }

  /** Draws this figure in the place of the last one; where there is no room yet, as soon as there is. */
  draw(figure: ReadFigure): Promise<unknown> {
    return this.next(async () => {
      if (this.drawn) await this.pause();
      this.figure = figure;
      this.revision++;
      this.frame = undefined;
      await this.react(figure.layout);
    });
  }

  dispose(): void {
    this.disposed = true;
    this.observer.disconnect();
    this.unwatch();
    this.plotly.purge(this.plot);
  }

  private async react(layout: Plain): Promise<void> {
    this.stale = this.plot.clientWidth === 0;
    if (!this.figure || this.stale) return;
    const input = dressed({ ...this.figure, layout }, this.looks());
    if (this.drawn) await this.plotly.react(this.plot, input);
    else {
      await this.plotly.newPlot(this.plot, input);
      this.listen();
    }
    makeControlsReachable(this.plot, this.plotly);
  }

  private listen(): void {
    this.drawn = true;
    this.plot.on("plotly_animatingframe", ({ name }) => {
      this.frame = typeof name === "string" ? name : undefined;
    });
    this.plot.on("plotly_afterplot", () => makeControlsReachable(this.plot, this.plotly));
  }

  /** The same figure in another theme, at the frame where the reader was. */
  private async redraw(): Promise<void> {
    if (!this.figure) return;
    if (!this.drawn) return this.react(this.figure.layout);
    const frame = this.frame;
    await this.pause();
    await this.react(withActive(this.figure.layout, this.plot.layout ?? {}));
    if (frame !== undefined) await this.plotly.animate(this.plot, [frame], atOnce).catch(() => undefined);
  }

  /** Draws what could not be drawn yet, or takes the width that its place has now. */
  fit(): void {
    const { figure, plot } = this;
    if (!figure || plot.clientWidth === 0) return;
    if (this.stale) this.again(() => this.redraw());
    else if (plot.layout?.width !== widthOf(figure.layout, plot.clientWidth))
      this.again(() => this.plotly.relayout(plot, widthChanges(figure.layout, plot.clientWidth)));
  }

  private async pause(): Promise<void> {
    if (this.figure?.frames.length)
      await this.plotly.animate(this.plot, [null], atOnce).catch(() => undefined);
  }

  private again(work: () => Promise<unknown>): void {
    this.next(work).catch(this.failed);
  }

  /** One drawing after another: plotly.js does not like two at once. */
  private next<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    const done = this.queue.then(() => (this.disposed ? undefined : work()));
    this.queue = done.catch(() => undefined);
    return done;
  }

  private looks(): Looks {
    return {
      theme: this.theme.current(),
      width: this.plot.clientWidth,
      fontFamily: getComputedStyle(this.plot).fontFamily,
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
      touch: matchMedia("(hover: none)").matches,
      revision: this.revision,
    };
  }
}

function widthChanges(layout: Plain, width: number): Plain {
  const size = titleSize(layout, width);
  return size === undefined ? { width } : { width, "title.font.size": size };
}

/** Sliders stay where the reader has put them. */
function withActive(layout: Plain, current: Plain): Plain {
  if (!Array.isArray(layout.sliders) || !Array.isArray(current.sliders)) return layout;
  const now = current.sliders as unknown[];
  const sliders = layout.sliders.map((slider, index) => {
    const other = now[index];
    return isPlain(slider) && isPlain(other) ? { ...slider, active: other.active } : slider;
  });
  return { ...layout, sliders };
}
