import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { place } from "./places";

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

type WithAxe = {
  readonly axe?: { run(selector: string, options: { preload: boolean }): Promise<AxeResult> };
};

/** What axe-core finds wrong inside these elements, one line each. The front end around them is not ours. */
export async function accessibilityFaults(page: Page, selector: string): Promise<string[]> {
  const here = await page.evaluate(() => (window as unknown as WithAxe).axe !== undefined);
  if (!here) await page.evaluate(readFileSync(place("node_modules", "axe-core", "axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(
    // Loading style sheets once more is forbidden to pages opened from a disk, and is of use for one rule about rotation only.
    (inside) => (window as unknown as Required<WithAxe>).axe.run(inside, { preload: false }),
    selector,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}
