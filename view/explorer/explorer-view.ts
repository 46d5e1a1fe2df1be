import { readSpec } from "../../lib/src/explorers/spec";
import { element } from "../element";
import { guardKeys, rootClass } from "../keys";
import { Experiment } from "./experiment";
import type { ExplorerSurroundings } from "./surroundings";

/** What a page knows about an explorer. All of it may come from a stranger. */
export interface ExplorerContent {
  readonly spec: unknown;
  /** The plain text beside it. */
  readonly text?: string | undefined;
  /** The address of a picture of its start: a data: address or a file beside the page. */
  readonly picture?: string | undefined;
}

/** An explorer in an element of the page. Until plotly.js is there, the stored picture or the sentence stands in its place. */
export class ExplorerView {
  private readonly root = element("section", { class: `${rootClass} downhill-explorer` });
  private readonly unwatch: () => void;
  private experiment: Experiment | undefined;
  private turn = 0;

  constructor(
    host: HTMLElement,
    private readonly surroundings: ExplorerSurroundings,
  ) {
    guardKeys();
    this.wearTheme();
    this.unwatch = surroundings.theme.watch(() => this.wearTheme());
    host.append(this.root);
  }

  /** Shows an explorer in the place of the last one. What is wrong with it is said on the page, never thrown. */
  async show(content: ExplorerContent): Promise<void> {
    const turn = ++this.turn;
    const read = readSpec(content.spec);
    if ("problem" in read) return this.fail(content, read.problem);
    this.root.setAttribute("aria-label", `Explorer: ${read.explorer.title}`);
    this.root.replaceChildren(standIn(content));
    try {
      const plotly = await this.surroundings.loadPlotly();
      if (turn !== this.turn) return;
      this.experiment?.dispose();
      this.experiment = new Experiment(read.explorer, read.state, plotly, this.surroundings);
      this.root.replaceChildren(this.experiment.element);
      await this.experiment.draw();
    } catch (error) {
      if (turn === this.turn) this.fail(content, error instanceof Error ? error.message : String(error));
    }
  }

  /** For a host that was put into the page later, see FigureView. */
  attached(): void {
    this.experiment?.fit();
  }

  dispose(): void {
    this.turn++;
    this.unwatch();
    this.experiment?.dispose();
    this.root.remove();
  }

  private fail(content: ExplorerContent, problem: string): void {
    this.experiment?.dispose();
    this.experiment = undefined;
    const message = element("p", {}, element("strong", {}, "This explorer cannot be shown"), `: ${problem}.`);
    this.root.replaceChildren(
      element("div", { class: "downhill-problem", role: "note" }, message, standIn(content)),
    );
  }

  private wearTheme(): void {
    this.root.dataset.theme = this.surroundings.theme.current();
  }
}

function standIn({ text = "", picture }: ExplorerContent): HTMLElement {
  if (picture === undefined) return element("p", { class: "downhill-note" }, text);
  return element("img", { src: picture, alt: text });
}
