import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { fingerprint } from "../../../scripts/setup/fingerprint.mjs";
import { take } from "../../../scripts/setup/step.mjs";
import { buildSite, siteFolder } from "../../../scripts/site/build.mjs";
import { launchBrowser } from "../../browser/support/chromium";
import { waitUntil } from "../../browser/support/wait-until";

export const address = (name: string): string => pathToFileURL(join(siteFolder, name)).href;

/** The names of all pages, the front page last. */
export const pageNames = (): string[] =>
  readdirSync(siteFolder)
    .filter((name) => name.endsWith(".html"))
    .sort();

export const pageText = (name: string): string => readFileSync(join(siteFolder, name), "utf8");

/** What a page did that it should not have done. */
export interface Misdeeds {
  /** Requests for anything but files beside the page. */
  readonly strangers: string[];
  readonly errors: string[];
}

/** The pages in a browser without a network, and all that they did wrong. */
export interface Visit extends Misdeeds {
  readonly browser: Browser;
  /** A new page of this kind of reader, on this page of the site. */
  open(name: string, reader?: BrowserContextOptions): Promise<Page>;
  end(): Promise<void>;
}

const sources = [
  "notebooks",
  "site",
  "view",
  "lib/src",
  "python/pages",
  "scripts/site",
  "scripts/build",
  "package-lock.json",
];

/** The pages, built once however many files of tests want them. */
export const builtSite = (): Promise<boolean> =>
  take({
    name: "pages-for-tests",
    title: "The pages",
    fingerprint: () => fingerprint(sources),
    results: [join(siteFolder, "index.html")],
    run: async () => void (await buildSite()),
  });

/** Builds the pages and starts a browser. */
export async function visit(): Promise<Visit> {
  await builtSite();
  const browser = await launchBrowser();
  const seen: Misdeeds = { strangers: [], errors: [] };
  const open = async (name: string, reader: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1300, height: 900 },
      offline: true,
      ...reader,
    });
    const page = await context.newPage();
    watch(page, seen);
    await page.goto(address(name));
    return page;
  };
  return { ...seen, browser, open, end: () => browser.close() };
}

function watch(page: Page, { strangers, errors }: Misdeeds): void {
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
}

/** Brings everything on a page to life, as a reader does who scrolls through it. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const output of document.querySelectorAll<HTMLElement>("[data-live]")) {
      output.scrollIntoView({ behavior: "instant", block: "center" });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
  // On a busy machine the maps take their time.
  await waitUntil(async () => (await unfinished(page)) === 0, 60_000);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

/** How many outputs show no chart, no explorer and no quiz yet. */
const unfinished = (page: Page) =>
  page
    .locator("[data-live]")
    .evaluateAll(
      (outputs) =>
        outputs.filter(
          (output) => !output.querySelector(".living :is(.main-svg, .downhill-quiz form, .downhill-problem)"),
        ).length,
    );
