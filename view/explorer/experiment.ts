import type { Explorer, ExplorerState, ExplorerView } from "../../lib/src/explorers/explorer";
import { element } from "../element";
import type { Plotly } from "../plotly";
import { CodeBox } from "./code-box";
import { ControlBoard } from "./control-board";
import { eachFrame, nextFrame } from "./each-frame";
import { NumbersTable } from "./numbers-table";
import { Panel } from "./panel";
import type { ExplorerSurroundings } from "./surroundings";
import { Words } from "./words";

/** An explorer at work: a state, the controls that change it, and everything that shows it. */
export class Experiment {
  private readonly board: ControlBoard;
  private readonly words = new Words();
  private readonly numbers = new NumbersTable();
  private readonly code = new CodeBox();
  private readonly stage = element("div", { class: "downhill-panels" });
  private panels: readonly Panel[] = [];
  private readonly redraw = eachFrame(() => this.draw());
  private state: ExplorerState;
  private disposed = false;
  readonly element: HTMLElement;

  constructor(
    private readonly explorer: Explorer,
    private readonly start: ExplorerState,
    private readonly plotly: Plotly,
    private readonly surroundings: ExplorerSurroundings,
  ) {
    this.state = start;
    this.board = new ControlBoard(explorer, {
      now: () => this.state,
      set: (values) => this.set(values),
      reset: () => this.set(this.start),
    });
    this.board.show(start);
    this.element = element(
      "div",
      {},
      element("p", { class: "downhill-title" }, explorer.title),
      element("p", { class: "downhill-question" }, explorer.question),
      this.board.element,
      this.words.element,
      this.stage,
      this.numbers.element,
      this.code.element,
    );
  }

  /** Draws the present state: the main picture at once, each companion a frame later. What cannot be drawn is said instead. */
  async draw(): Promise<void> {
    if (this.disposed) return;
    try {
      const { state } = this;
      const needsAlgebra = this.explorer.needsAlgebra?.(state);
      const view = this.explorer.view(
        state,
        needsAlgebra ? await this.surroundings.loadAlgebra() : undefined,
      );
      this.words.show(view.verdict, view.rule);
      this.numbers.show(view.numbers);
      this.code.show(view.code);
      await this.drawPanels(view);
    } catch (error) {
      this.words.refuse(error instanceof Error ? error.message : String(error));
    }
  }

  fit(): void {
    for (const panel of this.panels) panel.fit();
  }

  dispose(): void {
    this.disposed = true;
    this.board.dispose();
    this.words.dispose();
    for (const panel of this.panels) panel.dispose();
  }

  private set(values: ExplorerState): void {
    this.state = { ...this.state, ...values };
    this.board.show(this.state);
    this.redraw();
  }

  private async drawPanels({ panels }: ExplorerView): Promise<void> {
    if (this.panels.length !== panels.length) this.makePanels(panels.length);
    for (const [index, picture] of panels.entries()) {
      if (index > 0) await nextFrame();
      if (this.disposed) return;
      await (this.panels[index] as Panel).draw(picture());
    }
  }

  private makePanels(count: number): void {
    for (const panel of this.panels) panel.dispose();
    const failed = (error: unknown) => this.words.refuse(String(error));
    const { plotly, surroundings, explorer } = this;
    this.panels = Array.from({ length: count }, () => new Panel(plotly, surroundings.theme, failed));
    this.stage.replaceChildren(...this.panels.map((panel) => panel.element));
    for (const control of explorer.controls) {
      if (control.type !== "click") continue;
      this.panels[control.panel]?.onClick(control, (x, y) => this.set(this.board.nearest(control, x, y)));
    }
  }
}
