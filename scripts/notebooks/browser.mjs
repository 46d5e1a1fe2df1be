import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that draws: without a window, and without anything of its own to ask the network. */
export function launchOptions() {
  const executablePath = [process.env.CHROME_PATH, ...places].find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error("no browser found to draw pictures: set CHROME_PATH to a Chrome or Chromium");
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", ...quiet],
  };
}
