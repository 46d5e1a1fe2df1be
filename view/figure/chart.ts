import type { Plain, PlotElement, Plotly, PlotlyInput } from "../plotly";
import type { ThemeSource } from "../theme";
import { makeControlsReachable } from "./controls";
import { dressed, type Looks } from "./dress";
import { isPlain } from "./plain";
import type { ReadFigure } from "./read-figure";
import { titleSize, widthOf } from "./size";
import { letWheelScroll } from "./wheel";

const atOnce = { mode: "immediate", frame: { duration: 0, redraw: true }, transition: { duration: 0 } };

/** A figure drawn by plotly.js, which follows the width of its place and the theme of the page until it is disposed of. */
export class Chart {
  private readonly observer = new ResizeObserver(() => this.fit());
  private readonly unwatch: () => void;
  private figure: ReadFigure | undefined;
  private revision = 0;
  /** What plotly.js was given last: nothing as long as nothing is drawn. */
  private given: PlotlyInput | undefined;
  private disposed = false;
  private queue: Promise<unknown> = Promise.resolve();
  /** Not drawn as it should be, because there was no room. */
  private stale = false;
  private frame: string | undefined;
  /** What the page says about the place. Asking makes the page lay itself out, so it is not asked at each drawing. */
  private place: { readonly width: number; readonly fontFamily: string } | undefined;

  /** @param failed is told when drawing again, after a change of theme or width, did not work. */
  constructor(
    private readonly plot: PlotElement,
    private readonly plotly: Plotly,
    private readonly theme: ThemeSource,
    private readonly failed: (error: unknown) => void,
  ) {
    // A frame later: while a front end exchanges its style sheets, the page has no widths.
    this.unwatch = theme.watch(() => requestAnimationFrame(() => this.fit(true)));
    this.observer.observe(plot);
    letWheelScroll(plot);
  }

  /** Draws this figure in the place of the last one; where there is no room yet, as soon as there is. */
  draw(figure: ReadFigure): Promise<unknown> {
    return this.next(async () => {
      if (this.given) await this.pause();
      this.figure = figure;
      this.revision++;
      this.frame = undefined;
      await this.react(figure.layout);
    });
  }

  /** Takes the figure away. */
  clear(): Promise<unknown> {
    return this.next(async () => {
      this.figure = undefined;
      this.given = undefined;
      this.plotly.purge(this.plot);
    });
  }

  dispose(): void {
    this.disposed = true;
    this.observer.disconnect();
    this.unwatch();
    this.plotly.purge(this.plot);
  }

  private async react(layout: Plain): Promise<void> {
    const looks = this.looks();
    this.stale = looks.width === 0;
    if (!this.figure || this.stale) return;
    const input = dressed({ ...this.figure, layout }, looks);
    const last = this.given;
    this.given = input;
    if (last) return void (await this.plotly.react(this.plot, whatIsNew(input, last)));
    await this.plotly.newPlot(this.plot, input);
    this.listen();
    makeControlsReachable(this.plot, this.plotly);
  }

  private listen(): void {
    this.plot.on("plotly_animatingframe", ({ name }) => {
      this.frame = typeof name === "string" ? name : undefined;
    });
    this.plot.on("plotly_afterplot", () => makeControlsReachable(this.plot, this.plotly));
  }

  /** The same figure in another theme, at the frame where the reader was. */
  private async redraw(): Promise<void> {
    if (!this.figure) return;
    if (!this.given) return this.react(this.figure.layout);
    const frame = this.frame;
    await this.pause();
    await this.react(withActive(this.figure.layout, this.plot.layout ?? {}));
    if (frame !== undefined) await this.plotly.animate(this.plot, [frame], atOnce).catch(() => undefined);
  }

  /** Draws what could not be drawn yet, takes the width that its place has now, or looks as the page does now. */
  fit(restyled = false): void {
    const { figure, plot } = this;
    this.place = undefined;
    if (plot.clientWidth === 0) this.stale ||= restyled;
    if (!figure || plot.clientWidth === 0) return;
    if (this.stale || restyled) this.again(() => this.redraw());
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
    this.place ??= { width: this.plot.clientWidth, fontFamily: getComputedStyle(this.plot).fontFamily };
    return {
      ...this.place,
      theme: this.theme.current(),
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
      touch: matchMedia("(hover: none)").matches,
      revision: this.revision,
    };
  }
}

/** plotly.js compares settings and makes frames anew each time it is given them, so it is spared those it knows. */
function whatIsNew({ data, layout, frames, config }: PlotlyInput, last: PlotlyInput): Partial<PlotlyInput> {
  return {
    data,
    layout,
    ...(frames.length > 0 || last.frames.length > 0 ? { frames } : {}),
    ...(JSON.stringify(config) === JSON.stringify(last.config) ? {} : { config }),
  };
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
