import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { launchOptions } from "../../../scripts/test/browser.mjs";

/** The browser for the tests, without a window and without anything of its own to ask the network. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** What a page did that it should not have done. */
export interface Watched {
  readonly page: Page;
  /** Requests to anywhere but this machine. */
  readonly strangers: string[];
  /** Errors whose stack names our own files. */
  readonly errors: string[];
}

/** Opens an empty page and writes down from its first moment whom it asks and what it throws. */
export async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== "127.0.0.1" && !["data:", "blob:"].includes(protocol)) strangers.push(request.url());
  });
  page.on("websocket", (socket) => {
    if (new URL(socket.url()).hostname !== "127.0.0.1") strangers.push(socket.url());
  });
  // JupyterLab and Notebook throw errors of their own, with no extension at all.
  page.on("pageerror", (error) => {
    if (/extensions\/downhill\//.test(error.stack ?? "")) errors.push(String(error.stack));
  });
  return { page, strangers, errors };
}
