/** Work per slider move, measured in a real browser: how long the page is busy before it can answer again. */
import { pathToFileURL } from "node:url";
import { place } from "../build/places.mjs";
import { launchOptions, requireBrowser } from "../test/browser.mjs";

/** Of one dimension, and so expected to be quick. */
const quick = ["descent", "shifted-quadratic", "line-slope"];
const movesPerControl = 40;

/**
 * @param {(row: {name: string, p50: number, p95: number, goal: number}) => void} done is told each row, in milliseconds
 * @returns {Promise<{name: string, p50: number, p95: number, goal: number}[]>}
 */
export async function measureExplorers(done = () => {}) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch(launchOptions(await requireBrowser()));
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
    await page.goto(pathToFileURL(place("scripts", "bench", "explorers.html")).href);
    const rows = [];
    for (const name of await page.evaluate(() => globalThis.bench.kinds())) {
      const frames = await page.evaluate(
        ([kind, moves]) => globalThis.bench.measure(kind, moves),
        [name, movesPerControl],
      );
      const sorted = frames.sort((a, b) => a - b);
      const at = (share) =>
        Number((sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1));
      rows.push({ name, p50: at(0.5), p95: at(0.95), goal: quick.includes(name) ? 33 : 50 });
      done(rows.at(-1));
    }
    return rows;
  } finally {
    await browser.close();
  }
}
