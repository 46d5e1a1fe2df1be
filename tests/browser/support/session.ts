import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { launchBrowser, type Watched, watchedPage } from "./chromium";
import { type Jupyter, startJupyter } from "./jupyter";
import { Lab } from "./lab";

/** A JupyterLab, a browser and a page that is watched: what one file of tests shares. */
export interface Session {
  readonly jupyter: Jupyter;
  readonly context: BrowserContext;
  readonly watched: Watched;
  readonly lab: Lab;
  end(): Promise<void>;
}

/** A page of its own for another kind of reader, one who touches the screen or wants less motion. */
export async function otherReader(session: Session, reader: BrowserContextOptions): Promise<Watched> {
  const context = await session.context.browser()?.newContext(reader);
  if (!context) throw new Error("the browser is gone");
  return watchedPage(context);
}

/** Starts all of it, with these files to serve. */
export async function startSession(files: Readonly<Record<string, string>>): Promise<Session> {
  const jupyter = await startJupyter(files);
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1200, height: 1000 } });
    const watched = await watchedPage(context);
    const lab = new Lab(watched.page);
    const end = async () => {
      await browser?.close();
      await jupyter.stop();
    };
    return { jupyter, context, watched, lab, end };
  } catch (error) {
    await browser?.close();
    await jupyter.stop();
    throw error;
  }
}
