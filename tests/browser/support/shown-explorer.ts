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

  /** Also where the page does not draw the line, because it is out of sight. */
  async verdict(): Promise<string> {
    return (await this.root.locator(".downhill-verdict-line").textContent()) ?? "";
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

  /** What the pictures show, as plotly.js holds it, in a short form. */
  drawn(): Promise<string> {
    return this.root.evaluate(fingerprint, undefined);
  }

  /** Waits until the pictures are no longer what they were. */
  async changedFrom(before: string): Promise<void> {
    await this.root.evaluate(fingerprint, { other: before });
  }

  /** Brings everything back, and waits for it: for this picture, or until nothing moves any more. */
  async reset(start?: string): Promise<void> {
    await this.button("Reset").click();
    if (start !== undefined) await this.root.evaluate(fingerprint, { same: start });
    else await this.root.evaluate(fingerprint, { still: true });
  }
}

type Awaited = { readonly same?: string; readonly other?: string; readonly still?: boolean } | undefined;

/** Runs in the page: what the pictures of an explorer show, once it is what one waits for. */
async function fingerprint(root: Element, awaited: Awaited): Promise<string> {
  const end = performance.now() + 20_000;
  for (let last = ""; ; ) {
    const shown = [...root.querySelectorAll(".downhill-plot")].map((plot) => {
      const { data, layout } = plot as unknown as { data?: unknown; layout?: { shapes?: unknown } };
      return [data, layout?.shapes];
    });
    let hash = 0;
    for (const letter of JSON.stringify(shown)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
    const now = String(hash);
    const { same = now, other, still = false } = awaited ?? {};
    if (now === same && now !== other && (!still || now === last)) return now;
    if (performance.now() > end)
      throw new Error(`waited in vain for ${JSON.stringify(awaited)}, there is ${now}`);
    last = now;
    await new Promise((resolve) => setTimeout(resolve, still ? 100 : 16));
  }
}
