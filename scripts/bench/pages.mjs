/** How soon a page that is opened from the disk shows its first picture, in a browser that has seen no page before. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSite, siteFolder } from "../site/build.mjs";
import { launchOptions, requireBrowser } from "../test/browser.mjs";

const goal = 1_000;
const times = 5;

/**
 * @param {(row: {name: string, p50: number, p95: number, goal: number}) => void} done is told each row, in milliseconds
 * @returns {Promise<{name: string, p50: number, p95: number, goal: number}[]>}
 */
export async function measurePages(done = () => {}) {
  await requireBrowser();
  const { names } = await buildSite();
  const rows = [];
  for (const name of names) {
    const waits = [];
    for (let time = 0; time < times; time++) waits.push(await firstPicture(name));
    const sorted = waits.sort((a, b) => a - b).map(Math.round);
    rows.push({ name, p50: sorted[Math.floor(times / 2)], p95: sorted.at(-1), goal });
    done(rows.at(-1));
  }
  return rows;
}

/** From the start of the navigation to the frame after the picture is there to be painted. */
async function firstPicture(name) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch(launchOptions());
  try {
    // High enough for the first picture of every page to be on the screen.
    const page = await browser.newPage({ viewport: { width: 1300, height: 1600 } });
    await page.addInitScript(watchForPicture);
    await page.goto(pathToFileURL(join(siteFolder, name)).href, { waitUntil: "commit" });
    return await page.evaluate(() => globalThis.firstPicture);
  } finally {
    await browser.close();
  }
}

/** Runs in the page before anything of the page's own. */
function watchForPicture() {
  globalThis.firstPicture = new Promise((resolve) => {
    const look = () => {
      const picture = document.querySelector("img.still");
      if (picture?.complete && picture.naturalWidth > 0)
        requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}
