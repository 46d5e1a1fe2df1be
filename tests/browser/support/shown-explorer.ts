import type { Locator, Page } from "playwright-core";
import { waitUntil } from "./wait-until";

/** An explorer on a page, in whichever front end. */
export class ShownExplorer {
  constructor(
    readonly page: Page,
    readonly root: Locator,
  ) {}

  /** Waits until every picture is there. */
  async ready(): Promise<void> {
    await waitUntil(() =>
      this.root.evaluate((root) => {
        const panels = [...root.querySelectorAll(".downhill-panel")];
        return panels.length > 1 && panels.every((panel) => panel.querySelector(".gtitle"));
      }),
    );
  }

  verdict(): Promise<string> {
    return this.root.locator(".downhill-verdict-line").innerText();
  }

  sliders(): Promise<Locator[]> {
    return this.root.getByRole("slider").all();
  }

  slider(name: string): Locator {
    return this.root.getByRole("slider", { name });
  }

  /** Lists to choose from, but for the speed, which changes no picture. */
  choices(): Promise<Locator[]> {
    return this.root.locator(".downhill-field select").all();
  }

  button(name: string): Locator {
    return this.root.getByRole("button", { name });
  }

  /** What the pictures show, as plotly.js holds it. */
  drawn(): Promise<string> {
    return this.root.locator(".downhill-plot").evaluateAll((plots) =>
      JSON.stringify(
        plots.map((plot) => {
          const { data, layout } = plot as unknown as { data?: unknown; layout?: { shapes?: unknown } };
          return [data, layout?.shapes];
        }),
      ),
    );
  }

  /** Waits until the pictures are no longer what they were. */
  async changedFrom(before: string): Promise<void> {
    await waitUntil(async () => (await this.drawn()) !== before);
  }

  /** Brings everything back, and waits for it: for this picture, or until nothing moves any more. */
  async reset(start?: string): Promise<void> {
    await this.button("Reset").click();
    if (start !== undefined) return waitUntil(async () => (await this.drawn()) === start);
    let last = "";
    await waitUntil(async () => {
      const [before, now] = [last, await this.drawn()];
      last = now;
      return now === before;
    });
  }
}
