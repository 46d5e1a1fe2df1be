/** What the view asks of plotly.js. Whoever uses the view brings it: as a script of the page, or loaded with the first chart. */
export interface Plotly {
  /** Settings and frames that are left out stay as they are. */
  react(plot: HTMLElement, figure: Partial<PlotlyInput>): Promise<unknown>;
  relayout(plot: HTMLElement, ...step: unknown[]): Promise<unknown>;
  restyle(plot: HTMLElement, ...step: unknown[]): Promise<unknown>;
  update(plot: HTMLElement, ...step: unknown[]): Promise<unknown>;
  animate(plot: HTMLElement, ...step: unknown[]): Promise<unknown>;
  newPlot(plot: HTMLElement, figure: PlotlyInput): Promise<unknown>;
  purge(plot: HTMLElement): void;
}

/** Plotly's JSON as plain objects. */
export type Plain = Record<string, unknown>;

export interface PlotlyInput {
  data: Plain[];
  layout: Plain;
  frames: Plain[];
  config: Plain;
}

/** The element after plotly.js has drawn into it. */
export interface PlotElement extends HTMLElement {
  readonly layout?: Plain;
  on(event: string, listener: (detail: Plain) => void): void;
}
