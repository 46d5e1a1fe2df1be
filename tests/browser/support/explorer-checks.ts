/** What must hold of an explorer in every front end. */
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import type { Trace } from "../../../lib/src/charts/shared/figure";
import type { ExplorerState } from "../../../lib/src/explorers/explorer";
import { type ExplorerKind, explorers } from "../../../lib/src/explorers/registry";
import { fromFormula } from "../../../lib/src/objectives/formula/from-formula";
import type { ShownExplorer } from "./shown-explorer";
import { waitUntil } from "./wait-until";

/** Its pictures, their sentences and the verdict are those that the library makes of this state in Node. */
export async function startsAsStatic(
  one: ShownExplorer,
  kind: ExplorerKind,
  state: ExplorerState = explorers[kind].start,
): Promise<void> {
  const { panels, verdict } = explorers[kind].view(state, fromFormula);
  const figures = panels.map((picture) => picture());
  assert.equal(await one.verdict(), verdict);
  const captions = await one.root.locator("figcaption").allTextContents();
  assert.deepEqual(
    captions,
    figures.map(({ layout }) => layout.meta.description),
  );
  const shown = await one.root.locator(".downhill-panel").evaluateAll(tracesOf);
  assert.deepEqual(
    shown,
    figures.map(({ data }) => data.map(namesAndNumbers)),
  );
}

/** The traces of each picture, runs in the page: map and moving layer are one picture, and so are the two traces of a map. */
function tracesOf(panels: Element[]): unknown[] {
  return panels.map((panel) =>
    [...panel.querySelectorAll(".downhill-plot")]
      .flatMap((plot) => (plot as unknown as { data?: Trace[] }).data ?? [])
      .filter(({ contours }) => (contours as { coloring?: string } | undefined)?.coloring !== "none")
      .map(({ name, x, y, z }) => JSON.parse(JSON.stringify([name, x, y, (z as { bdata?: string })?.bdata]))),
  );
}

/** The heights of a map are packed; plotly.js leaves what it has unpacked beside them. */
const namesAndNumbers = ({ name, x, y, z }: Trace): unknown =>
  JSON.parse(JSON.stringify([name, x, y, (z as { bdata?: string })?.bdata]));

/** Every control changes a picture, by keyboard alone, and Reset brings all back. */
export async function everyControlMoves(one: ShownExplorer): Promise<void> {
  const start = await one.drawn();
  for (const range of await one.sliders()) await moveByKeys(one, range);
  await one.reset(start);
  for (const list of await one.choices()) {
    await list.focus();
    const isLast = await list.evaluate(
      (select: HTMLSelectElement) => select.selectedIndex === select.length - 1,
    );
    await one.page.keyboard.press(isLast ? "ArrowUp" : "ArrowDown");
    await one.changedFrom(start);
  }
  await one.reset(start);
}

async function moveByKeys(one: ShownExplorer, range: Locator): Promise<void> {
  const before = await one.drawn();
  const said = await range.getAttribute("aria-valuetext");
  await range.focus();
  const isLast = (await range.inputValue()) === (await range.getAttribute("max"));
  for (const key of [isLast ? "Home" : "ArrowRight", "ArrowRight", "ArrowRight"])
    await one.page.keyboard.press(key);
  assert.notEqual(await range.getAttribute("aria-valuetext"), said);
  await one.changedFrom(before);
}

/** A click on each picture that invites to it sets what its axes say. */
export async function clickSets(one: ShownExplorer): Promise<void> {
  const start = await one.drawn();
  for (const layer of await one.root.locator(".downhill-clickable").all()) {
    await layer.click({ position: { x: 200, y: 130 } });
    await one.changedFrom(start);
  }
  await one.reset(start);
}

/** Tab alone leads to every control, and each shows that it has the focus. */
export async function keyboardReaches(one: ShownExplorer): Promise<void> {
  const all = await one.root.evaluate((root) => {
    const controls = [
      ...root.querySelectorAll<HTMLElement>("input, select, button, summary, [tabindex='0']"),
    ];
    const visible = controls.filter((control) => control.checkVisibility());
    visible.forEach((control, place) => {
      control.dataset.place = String(place);
    });
    visible[0]?.focus();
    return visible.length;
  });
  // A focus that came by key is shown, one that a script has set need not be.
  for (const key of ["Shift+Tab", "Tab"]) await one.page.keyboard.press(key);
  const seen: (string | undefined)[] = [];
  for (let tab = 0; tab < all; tab++) {
    seen.push(
      await one.page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1
          ? focused.dataset.place
          : "unseen";
      }),
    );
    await one.page.keyboard.press("Tab");
  }
  assert.deepEqual(
    seen,
    Array.from({ length: all }, (_, place) => String(place)),
  );
}

/** Keys that a notebook listens to, on every control. */
export async function pressKeysEverywhere({ page, root }: ShownExplorer): Promise<number> {
  let pressed = 0;
  for (const control of await root
    .locator("input, select, button, summary")
    .filter({ visible: true })
    .elementHandles()) {
    await control.focus();
    for (const key of ["b", "d", "d", "m", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    pressed++;
  }
  return pressed;
}

/** Plays, pauses, and goes step by step, where time matters. */
export async function timePlays(one: ShownExplorer): Promise<void> {
  if ((await one.button("Play").count()) === 0) return;
  await one.reset();
  const drawn = await one.drawn();
  await one.root.getByRole("combobox", { name: "speed" }).selectOption("fast");
  await one.button("Play").click();
  await one.changedFrom(drawn);
  await one.button("Pause").click();
  await one.button("One step").click();
  await one.reset(drawn);
}

/** Memory stays what it was over 500 moves, each in a frame of its own. */
export async function memoryStays(one: ShownExplorer, range: Locator): Promise<void> {
  const devtools = await one.page.context().newCDPSession(one.page);
  const size = one.page.viewportSize();
  // A page as high as all explorers together takes longer to paint than to move.
  await one.page.setViewportSize({ width: size?.width ?? 1300, height: 900 });
  const heap = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = (await devtools.send("Runtime.getHeapUsage")) as { usedSize: number };
    return usedSize;
  };
  // The first moves fill what has a fixed size: compiled code, and plotly.js's memory of measured labels.
  await move(range, 150);
  const before = await heap();
  await move(range, 500);
  const grown = (await heap()) - before;
  await devtools.detach();
  if (size) await one.page.setViewportSize(size);
  assert.ok(grown < 4_000_000, `${grown} bytes more`);
}

async function move(range: Locator, times: number): Promise<void> {
  await range.evaluate(async (input, count) => {
    const slider = input as HTMLInputElement;
    for (let i = 0; i < count; i++) {
      slider.value = String(i % (Number(slider.max) + 1));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, times);
}

/** A finger moves a slider and sets the start, on a page that was opened for touch. */
export async function touchWorks(one: ShownExplorer): Promise<void> {
  const start = await one.drawn();
  const range = (await one.sliders())[0] as Locator;
  await range.tap({ position: { x: 20, y: 10 } });
  await one.changedFrom(start);
  const moved = await one.drawn();
  for (const layer of await one.root.locator(".downhill-clickable").all()) {
    await layer.tap({ position: { x: 200, y: 130 } });
    await one.changedFrom(moved);
  }
  await one.reset(start);
}

/** Nothing glides by itself: what moves is what the reader moves. */
export async function nothingGlides(one: ShownExplorer): Promise<void> {
  await moveByKeys(one, (await one.sliders())[0] as Locator);
  assert.equal(await one.root.evaluate((root) => root.getAnimations({ subtree: true }).length), 0);
  await one.reset();
}

/** The pictures take on the theme of the page. */
export async function followsTheme(one: ShownExplorer, paper: "light" | "dark"): Promise<void> {
  const expected = paper === "dark" ? "rgb(17, 17, 17)" : "rgb(255, 255, 255)";
  await waitUntil(() =>
    one.root.evaluate((root, color) => {
      const papers = [...root.querySelectorAll(".downhill-panel")].map((panel) =>
        panel.querySelector(".main-svg"),
      );
      return papers.every((svg) => svg && getComputedStyle(svg).backgroundColor === color);
    }, expected),
  );
}
